using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Content.Binding;

namespace Previews.Content.Incremental;

/// <summary>
/// What was bound in earlier readings, as long as the text lives that it was bound from. A thing is taken over, the very
/// instance, if its text, its folder's defaults, the settings and all that it refers to are the same: so whoever depends
/// on it can tell by identity that nothing changed.
/// </summary>
internal sealed class BindingMemory : IEarlierOutcomes
{
    private readonly ConditionalWeakTable<object, Kept> _kept = [];

    public Outcome? Find(Piece piece, BindingStage stage) =>
        _kept.TryGetValue(piece.Text, out var kept) && (kept.IsOn(stage.Ground) || kept.IsStillTrue(piece, stage)) ? kept.Outcome : null;

    /// <summary>Not after an error: its message may depend on more than was looked up, on all names that could have been meant.</summary>
    public void Keep(Piece piece, Outcome outcome, BindingStage stage)
    {
        if (outcome.HasErrors)
            _kept.Remove(piece.Text);
        else
            _kept.AddOrUpdate(piece.Text, new Kept(outcome, piece.Basis(), stage.Ground));
    }

    private sealed class Kept(Outcome outcome, ImmutableArray<object> basis, object? ground)
    {
        /// <summary>The last ground on which the outcome was found true.</summary>
        private object? _ground = ground;

        public Outcome Outcome => outcome;

        public bool IsOn(object? ground) => ground is not null && ReferenceEquals(ground, _ground);

        public bool IsStillTrue(Piece piece, BindingStage stage)
        {
            if (!Instances.AreSame(basis, piece.Basis()))
                return false;
            foreach (var lookup in outcome.Lookups)
            {
                if (!stage.IsStillTrue(lookup))
                    return false;
            }

            _ground = stage.Ground;
            return true;
        }
    }
}
