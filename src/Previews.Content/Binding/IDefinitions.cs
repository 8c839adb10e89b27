namespace Previews.Content.Binding;

/// <summary>Everything of one kind that content can refer to by name.</summary>
internal interface IDefinitions
{
    /// <summary>As messages call one of them: <c>team</c>.</summary>
    string Kind { get; }

    /// <summary>What the name stands for, to be compared by identity: a thing, one of <see cref="Answers"/>, or null if absent.</summary>
    object? Answer(string name);
}

/// <summary>Answers to a look-up that are not the thing itself.</summary>
internal static class Answers
{
    /// <summary>There is such a thing, but it could not be read; or there may be, in a file that could not be read.</summary>
    public static readonly object Broken = new();

    /// <summary>There is such a thing, and that is all that can be asked of it.</summary>
    public static readonly object Exists = new();
}
