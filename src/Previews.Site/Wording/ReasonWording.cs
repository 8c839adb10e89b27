using System.Globalization;
using Previews.Football;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using Previews.Site.Texts;

namespace Previews.Site.Wording;

/// <summary>Says in one language why teams level on points stand in their order.</summary>
public sealed class ReasonWording(InterfaceTexts texts)
{
    /// <summary>"devant la Macédoine du Nord à la différence de buts (+10 contre +3)"</summary>
    /// <param name="next">The row below.</param>
    /// <returns>Null where points alone separate the two, and before either has played.</returns>
    public string? Of(TableRow row, TableRow next)
    {
        if (row.AboveNext is not { } separation || row.Points != next.Points || (row.Played == 0 && next.Played == 0))
            return null;
        var other = NounOf(next.Team);
        if (separation.IsDecided)
            return texts.Get(
                "reasons.above",
                ("other", other),
                ("by", WithMatches(texts.Get("reasons.by." + separation.Criterion), separation.Criterion!, separation.MatchesBetween)),
                ("above", Value(separation.Criterion!, separation.Above!.Value)),
                ("below", Value(separation.Criterion!, separation.Below!.Value)));
        return separation.Criterion is { } untold
            ? texts.Get("reasons.to_be_decided", ("other", other), ("criterion", texts.Get("criteria." + untold)))
            : texts.Get("reasons.level", ("other", other));
    }

    /// <summary>"À 13 points : Pays de Galles, Macédoine du Nord, Kazakhstan"</summary>
    public string Heading(Tie tie) => texts.Get(
        "reasons.tie", ("n", tie.Points), ("teams", string.Join(", ", tie.Teams.Select(t => NounOf(t).Name))));

    /// <summary>"Différence de buts : Pays de Galles (+7), puis Macédoine du Nord et Kazakhstan (+3)"</summary>
    public string Of(TieStep step)
    {
        var name = step.Criterion.Name;
        var criterion = WithMatches(texts.Get("criteria." + name), name, step.MatchesBetween);
        var parts = step.Parts.Select(part => texts.Get(
            step.Parts.Length == 1 ? "reasons.still_level" : "reasons.part",
            ("teams", texts.Join(part.Select(t => NounOf(t).Name))),
            ("value", Value(name, step.MeasureOf(part[0])))));
        return texts.Get("reasons.step", ("criterion", Noun.Capitalized(criterion)), ("parts", string.Join(texts.Get("reasons.then"), parts)));
    }

    /// <summary>As tables print what a criterion measured: differences with their sign, half points as such, a goal average as goals to goals.</summary>
    public string Value(string criterion, Measure measure) => criterion switch
    {
        "goal-difference" or "opponents-goal-difference" or "fair-play" => texts.Signed(measure.Value),
        "points-before-rounding" => (measure.Value / 2.0).ToString("0.#", CultureInfo.InvariantCulture).Replace(".", texts.Get("numbers.decimal"), StringComparison.Ordinal),
        _ => measure.ToString(),
    };

    /// <summary>With the matches that were looked at, where these are not all. A deciding match is its own.</summary>
    private string WithMatches(string phrase, string criterion, IReadOnlyList<Team> between)
    {
        if (between.Count == 0 || !TiebreakerCatalogue.HeadToHeadNames.Contains(criterion, StringComparer.Ordinal))
            return phrase;
        var matches = between.Count == 2
            ? texts.Get("reasons.between_two")
            : texts.Get("reasons.between", ("teams", texts.Join(between.Select(t => texts.Get("reasons.one_between", ("team", NounOf(t)))))));
        return $"{phrase} {matches}";
    }

    private Noun NounOf(Team team) => Noun.For(team.Name.In(texts.Language), texts.Language);
}
