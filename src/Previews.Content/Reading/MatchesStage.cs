using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Formats;
using Previews.Content.Groups;
using Previews.Content.Matches;
using Previews.Content.People;
using Previews.Content.Ties;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>Reads the matches, then checks what can only be seen when all of them are known.</summary>
internal sealed class MatchesStage(ContentFiles files, ReadingSteps steps, IEarlierOutcomes? earlier)
{
    public MatchSet Run(Registry registry, DiagnosticBag diagnostics) =>
        steps.Run(ReadingStage.Matches, () => [registry, .. files.Matches.Files], diagnostics, own => Read(registry, own));

    private MatchSet Read(Registry registry, DiagnosticBag diagnostics)
    {
        var stage = new BindingStage(registry, diagnostics, earlier, ground: registry);
        var read = stage.BindAll(files.Matches.Files, files.Matches.PieceOf, files.Matches.Bind);
        ImmutableArray<BoundMatch> bound = [.. read.SelectMany(file => file!.Matches)];
        // If nothing was wrong in the last reading, only what the changed ones have to do with can be wrong now.
        IReadOnlyList<Match> changed = [];
        var same = steps.LastSound<MatchSet>(ReadingStage.Matches, registry)?.With(bound, out changed);
        var matches = same ?? MatchSet.Of(bound, files.IsIncomplete, diagnostics);
        GrouplessMatches.Report(registry, bound, diagnostics);
        var groups = same is null ? registry.Groups.All.ToHashSet() : changed.Select(m => m.Fixture.Group).OfType<Group>().ToHashSet();
        var teams = same is null ? null : changed.SelectMany(m => new[] { m.Fixture.Home, m.Fixture.Away }).ToHashSet();
        new FixtureChecks(registry, diagnostics).Check(bound, groups, teams);
        new TieChecks(diagnostics).Check(bound);
        new FactReporter(registry, diagnostics).Check(matches.Sorted, groups);
        PenaltiesWithoutATie.Check(bound, teams, diagnostics);
        ImmutableArray<Mention> mentions = [.. read.SelectMany(file => file!.Mentions)];
        ImmutableArray<Mention> changedMentions = teams is null ? mentions : mentions.RemoveAll(m => !teams.Contains(m.Team));
        new Spellings(registry.People, diagnostics).Check(changedMentions);
        PeopleOfTwoTeams.Check(mentions, changedMentions.Select(m => m.Person).ToHashSet(), diagnostics);
        return matches;
    }
}
