namespace Previews.Content.Binding;

/// <summary>What earlier readings bound, as far as a stage has to know of it.</summary>
internal interface IEarlierOutcomes
{
    /// <summary>The outcome of an earlier binding of the piece if it is still what binding it would give; else null.</summary>
    Outcome? Find(Piece piece, BindingStage stage);

    /// <summary>Takes note of a new outcome; from any thread.</summary>
    void Keep(Piece piece, Outcome outcome, BindingStage stage);
}
