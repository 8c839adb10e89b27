using System.Globalization;
using Previews.Football;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Previews.Site.Languages;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>Says in one language why teams level on points stand in their order.</summary>
internal sealed class ReasonWording(InterfaceTexts texts)
{
    /// <summary>"devant la Macédoine du Nord à la différence de buts (+10 contre +3)"</summary>
    /// <param name="next">The row below.</param>
    /// <returns>Null where points alone separate the two, and before either has played.</returns>
    public string? Of(TableRow row, TableRow next)
    {
        if (row.AboveNext is not { } separation || IsPlain(separation, row, next) || (row.Played == 0 && next.Played == 0))
            return null;
        var other = NounOf(next.Team);
        if (separation.Criterion is not { } criterion)
            return texts.Get(ReasonTexts.Level, ("other", other));
        var by = WithMatches(texts.Get(ReasonTexts.By[criterion]), criterion, separation.MatchesBetween);
        return (separation.IsDecided, HasValue(criterion)) switch
        {
            (false, _) => texts.Get(ReasonTexts.ToBeDecided, ("other", other), ("by", by)),
            (true, false) => texts.Get(ReasonTexts.AboveWithout, ("other", other), ("by", by)),
            (true, true) => texts.Get(
                ReasonTexts.Above,
                ("other", other),
                ("by", by),
                ("above", Value(criterion, separation.Above!.Value)),
                ("below", Value(criterion, separation.Below!.Value))),
        };
    }

    /// <summary>Whether the row says it: by its points, or that a team has withdrawn.</summary>
    private static bool IsPlain(Separation separation, TableRow row, TableRow next) => separation.Criterion switch
    {
        Separation.Withdrawal or "points" => !separation.IsHeadToHead,
        Separation.PointsPerMatch => row.Played == next.Played,
        _ => false,
    };

    /// <summary>Heading and steps of each tie of three or more teams of which one has played: of two teams, what separated them says all.</summary>
    /// <param name="rows">Of the same table.</param>
    public IEnumerable<(string Heading, IEnumerable<string> Steps)> Sentences(IEnumerable<Tie> ties, IReadOnlyCollection<TableRow> rows) =>
        from tie in ties
        let ofTie = rows.Where(row => tie.Teams.Contains(row.Team)).ToList()
        // Teams with as many points per match need not have as many points: their heading would be wrong.
        where tie.Teams.Length > 2 && ofTie.Exists(row => row.Played > 0) && ofTie.TrueForAll(row => row.Points == tie.Points)
        select (Heading(tie), tie.Steps.Select(Of));

    /// <summary>"À 13 points : Pays de Galles, Macédoine du Nord, Kazakhstan"</summary>
    private string Heading(Tie tie) => texts.Get(
        ReasonTexts.Tie, ("n", tie.Points), ("teams", texts.Listed(tie.Teams.Select(t => NounOf(t).Name))));

    /// <summary>"Différence de buts : Pays de Galles (+7), puis Macédoine du Nord et Kazakhstan (+3)"</summary>
    public string Of(TieStep step)
    {
        var name = step.Criterion.Name;
        var criterion = WithMatches(texts.Get(CriteriaTexts.Of[name]), name, step.MatchesBetween);
        var parts = step.Parts.Select(part => texts.Get(
            (step.Parts.Length, HasValue(name)) switch
            {
                (1, true) => ReasonTexts.StillLevel,
                (1, false) => ReasonTexts.StillLevelWithout,
                (_, true) => ReasonTexts.Part,
                (_, false) => ReasonTexts.PartWithout,
            },
            ("teams", texts.Join(part.Select(t => NounOf(t).Name))),
            ("value", Value(name, step.MeasureOf(part[0])))));
        return texts.Get(ReasonTexts.Step, ("criterion", texts.Grammar.Capitalized(criterion)), ("parts", string.Join(texts.Get(ReasonTexts.Then), parts)));
    }

    /// <summary>As tables print what a criterion measured: differences with their sign, half points as such, a goal average as goals to goals.</summary>
    public string Value(string criterion, Measure measure) => criterion switch
    {
        "goal-difference" or "opponents-goal-difference" or "fair-play" => texts.Signed(measure.Value),
        Separation.PointsPerMatch => Decimal((double)measure.Value / Math.Max(measure.Per, 1), "0.###"),
        "points-before-rounding" => Decimal(measure.Value / 2.0, "0.#"),
        _ => measure.ToString(),
    };

    private string Decimal(double number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture).Replace(".", texts.Get(LanguageTexts.NumberDecimal), StringComparison.Ordinal);

    /// <summary>The order in which lots were drawn is no number that anybody reads.</summary>
    private static bool HasValue(string criterion) => criterion != "lots";

    /// <summary>With the matches that were looked at, where these are not all. A deciding match is its own.</summary>
    private string WithMatches(string phrase, string criterion, IReadOnlyList<Team> between)
    {
        if (between.Count == 0 || !TiebreakerCatalogue.HeadToHeadNames.Contains(criterion, StringComparer.Ordinal))
            return phrase;
        var matches = between.Count == 2
            ? texts.Get(ReasonTexts.BetweenTwo)
            : texts.Get(ReasonTexts.Between, ("teams", texts.Join(between.Select(t => texts.Get(ReasonTexts.OneBetween, ("team", NounOf(t)))))));
        return $"{phrase} {matches}";
    }

    private Noun NounOf(Team team) => texts.NounOf(team);
}
