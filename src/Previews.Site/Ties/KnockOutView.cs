using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Ties;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Ties;

/// <summary>A tie: its matches, how it stands, and who went through.</summary>
/// <param name="tie">As it is known at the instant of the build.</param>
internal sealed class KnockOutView(Tie tie, Edition edition)
{
    private readonly TieWording _wording = new(edition.Locale);

    public static ModelType<KnockOutView> Model { get; } = new("knock_out_tie", "A tie: its matches, how it stands, and who went through.", model => model
        .Text("id", t => t.Tie.Id, "The tie's id.")
        .Object("one", TeamView.Model, t => t.One, "The side at home in the first match.")
        .Object("other", TeamView.Model, t => t.Other, "The other side.")
        .OptionalObject("winner", TeamView.Model, t => t.Winner, "Who went through; null while that is open.")
        .OptionalText("round", t => t.Round, "huitièmes de finale; null in a competition that names no rounds.")
        .OptionalText("standing", t => t.Standing, "Between two legs: how the first left it.")
        .OptionalText("outcome", t => t.Outcome, "Who went through, and how.")
        .List("matches", TieMatchView.Model, t => t.Matches, "Its matches in their order."));

    public Tie Tie => tie;

    public TeamView One { get; } = edition.Team(tie.One);

    public TeamView Other { get; } = edition.Team(tie.Other);

    public string? Round => _wording.Round(tie.Reference.Round);

    public string? Standing => _wording.Standing(tie);

    public string? Outcome => _wording.Outcome(tie);

    public IReadOnlyList<TieMatchView> Matches => [.. tie.Matches.Select(m => new TieMatchView(PartOf(m.Fixture), edition.Match(m)))];

    private TeamView? Winner => tie.Outcome is TieOutcome.Decided decided ? edition.Team(decided.Winner) : null;

    /// <summary>"match aller"; null of one that was called off for good or is played again.</summary>
    public string? PartOf(Fixture match) => tie.Counting.Any(m => m.Fixture == match) ? _wording.Part(tie.PartOf(match)) : null;

    /// <summary>The tie of a match now; null where it is of none.</summary>
    public static KnockOutView? Of(Match match, Edition edition) =>
        match.Fixture.Tie is { } reference && edition.Snapshot.TieOf(reference, edition.Snapshot.Now) is { } tie ? new KnockOutView(tie, edition) : null;
}

/// <summary>A match of a tie with what it is in it.</summary>
internal sealed record TieMatchView(string? Part, MatchView Match)
{
    public static ModelType<TieMatchView> Model { get; } = new("tie_match", "A match of a tie.", model => model
        .OptionalText("part", m => m.Part, "match aller; null of one that was called off.")
        .Object("match", MatchView.Model, m => m.Match, "The match."));
}

/// <summary>What a match has to bring for one side of a tie.</summary>
internal sealed record TieNeedsView(TeamView Team, IReadOnlyList<string> Sentences)
{
    public static ModelType<TieNeedsView> Model { get; } = new("tie_needs", "What a match has to bring for one side of a tie.", model => model
        .Object("team", TeamView.Model, n => n.Team, "The side.")
        .Texts("sentences", n => n.Sentences, "With which results it goes through, and which leads on to extra time or what else decides."));

    /// <returns>Of both sides; empty where the match cannot decide the tie.</returns>
    public static IReadOnlyList<TieNeedsView> Of(Match match, Edition edition, Instant instant)
    {
        if (match.Fixture.Tie is not { } reference || edition.Snapshot.TieOf(reference, instant) is not { } tie)
            return [];
        var wording = new NeedsWording(edition.Locale);
        return [.. TieNeeds.Of(tie, match.Fixture).Select(n => new TieNeedsView(edition.Team(n.Team), wording.Sentences(n, TieWording.GoesOn(tie))))];
    }
}
