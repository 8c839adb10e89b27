using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>A match that names another which it replays: the other counts no longer, and is no longer to be played, once the replay is known.</summary>
internal static class Replays
{
    /// <returns>The matches, of which those that are replayed say so.</returns>
    public static Definitions<Match> Follow(Definitions<Match> matches, ImmutableArray<BoundMatch> bound, DiagnosticBag diagnostics)
    {
        foreach (var (_, replay, _, _, _) in bound.Where(b => b.Replays is not null))
        {
            var place = bound.First(b => ReferenceEquals(b.Match, replay)).Replays!.Value;
            if (Replayed(replay!.Fixture, matches, place, diagnostics) is { } replayed)
                matches = matches.With(replayed.Id, replayed, matches.WhereIs(replayed.Id)!.Value.Location);
        }

        return matches;
    }

    private static Match.Replayed? Replayed(Fixture replay, Definitions<Match> matches, TextLocation place, DiagnosticBag diagnostics)
    {
        var (id, since) = replay.Replays!;
        if (!matches.TryFind(id, out var match))
        {
            if (!matches.IsIncomplete)
                diagnostics.ReplayOfAnUnknownMatch(place, id, [.. matches.Ids]);
            return null;
        }

        if (match is null)
            return null;
        var why = match switch
        {
            _ when !match.Fixture.Involves(replay.Home) || !match.Fixture.Involves(replay.Away) => "other teams play in it",
            _ when match.Fixture.Group != replay.Group || match.Fixture.Competition != replay.Competition => "it is of another competition or group",
            not (Match.Abandoned or Match.Annulled) => "by its own file it was neither abandoned nor annulled",
            _ when match.KnownFrom >= since => "it was stopped or annulled only after the replay is said to be known",
            _ => null,
        };
        if (why is null)
            return new Match.Replayed(match.Fixture, replay) { Before = match };
        diagnostics.ReplayOfAnotherMatch(place, id, why);
        return null;
    }
}
