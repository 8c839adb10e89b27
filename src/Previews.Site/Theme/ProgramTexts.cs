using System.Collections.Immutable;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Site.Theme;

/// <summary>The texts that the program itself asks for, with the values that it has for each; templates ask for more.</summary>
internal static class ProgramTexts
{
    public static ImmutableSortedDictionary<string, string[]> All { get; } = Declared()
        .ToImmutableSortedDictionary(t => t.Key, t => t.Values, StringComparer.Ordinal);

    /// <summary>The lists that the program asks for, with how many names each has.</summary>
    public static IReadOnlyDictionary<string, int> Lists { get; } = new SortedDictionary<string, int>(StringComparer.Ordinal)
    {
        ["dates.months"] = 12,
        ["dates.months_short"] = 12,
        ["dates.weekdays"] = 7,
    };

    /// <summary>Whether a language may leave the key out.</summary>
    public static bool IsOptional(string key) =>
        key == "dates.first_day" || key.StartsWith("zones.", StringComparison.Ordinal);

    private static IEnumerable<(string Key, string[] Values)> Declared() =>
    [
        ("language.name", []),
        ("paths.matches", []),
        ("paths.groups", []),
        ("paths.teams", []),
        ("paths.articles", []),
        ("paths.matchday", []),
        ("dates.long", ["weekday", "day", "month", "month_short", "year"]),
        ("dates.short", ["weekday", "day", "month", "month_short", "year"]),
        ("dates.time", ["hour", "hour2", "minute"]),
        ("dates.date_time", ["date", "time"]),
        ("zone", ["city"]),
        ("numbers.minus", []),
        ("numbers.score", ["home", "away"]),
        ("titles.home", ["site"]),
        ("titles.home_link", []),
        ("titles.preview", ["home", "away", "date"]),
        ("titles.result", ["home", "away", "score", "date"]),
        ("titles.group", ["group", "competition"]),
        ("titles.matchday", ["group", "number", "competition"]),
        ("titles.matchday_link", ["number"]),
        ("titles.team", ["team"]),
        ("titles.article", ["title", "site"]),
        ("titles.not_found", ["site"]),
        ("descriptions.home", []),
        ("descriptions.not_found", []),
        ("descriptions.preview", ["home", "away", "date", "competition"]),
        ("descriptions.group", ["group", "competition"]),
        ("descriptions.matchday", ["group", "number", "competition"]),
        ("descriptions.team", ["team"]),
        ("caption.now", ["group", "played", "total", "date", "time"]),
        ("caption.final", ["group", "played", "total"]),
        ("caption.kickoff", ["group", "played", "total", "date", "time"]),
        ("caption.matchday", ["group", "number", "played", "total"]),
        ("criteria.head-to-head", ["criteria"]),
        ("numbers.decimal", []),
        ("lists.and", []),
        ("status.certain", ["zone"]),
        ("status.at_least", ["zone"]),
        ("status.outside", ["zone"]),
        ("status.outside_at_least", ["zone"]),
        ("stakes.certain", ["consequence"]),
        ("stakes.enough", ["conditions", "consequence"]),
        ("stakes.needs_help", ["conditions", "consequence"]),
        ("stakes.always", []),
        ("stakes.and_if", []),
        ("stakes.with_zone", ["text", "zone"]),
        ("stakes.with_zone_or_better", ["text", "zone"]),
        ("stakes.not_settled", ["team", "best", "worst"]),
        ("stakes.settled", ["team", "best", "worst"]),
        ("stakes.range", ["team", "best", "worst"]),
        ("stakes.goals.at_least", ["n"]),
        ("stakes.goals.at_most", ["n"]),
        ("stakes.goals.exactly", ["n"]),
        ("stakes.sum_goals", ["team", "other"]),
        ("stakes.sum_margin", ["team", "other"]),
        ("stakes.first", ["team", "place", "criterion", "n"]),
        ("stakes.reached", ["team", "place", "criterion", "n"]),
        ("stakes.not_first", ["team", "place", "criterion", "n"]),
        ("stakes.missed", ["team", "place", "criterion", "n"]),
        ("stakes.open_first", ["team", "place", "criterion", "n"]),
        ("stakes.open", ["team", "place", "criterion", "n"]),
        ("stakes.level", ["team", "place", "criterion", "n"]),
        ("stakes.level_for_good", ["team", "place", "criterion", "n"]),
        ("stakes.if.won", ["team", "other", "n"]),
        ("stakes.if.drawn", ["team", "other", "n"]),
        ("stakes.if.lost", ["team", "other", "n"]),
        ("stakes.if.not_lost", ["team", "other", "n"]),
        ("stakes.if.not_won", ["team", "other", "n"]),
        ("stakes.if.not_drawn", ["team", "other", "n"]),
        ("stakes.if.margin", ["team", "other", "number", "n"]),
        ("stakes.if.goals_more", ["team", "other", "number", "n"]),
        ("stakes.if.goals", ["team", "other", "number", "n"]),
        ("caption.at_home", []),
        ("caption.away", []),
        ("caption.last", ["n"]),
        ("table.team", []),
        ("table.played_short", []),
        ("table.won_short", []),
        ("table.drawn_short", []),
        ("table.lost_short", []),
        ("table.goals_for_short", []),
        ("table.goals_against_short", []),
        ("table.difference_short", []),
        ("table.points_short", []),
        ("table.deducted", ["team", "n"]),
        ("table.awaited", ["match"]),
        ("reasons.row", ["team", "reason"]),
        ("reasons.above", ["other", "by", "above", "below"]),
        ("reasons.to_be_decided", ["other", "criterion"]),
        ("reasons.level", ["other"]),
        ("reasons.between_two", []),
        ("reasons.between", ["teams"]),
        ("reasons.one_between", ["team"]),
        ("reasons.tie", ["n", "teams"]),
        ("reasons.step", ["criterion", "parts"]),
        ("reasons.part", ["teams", "value"]),
        ("reasons.still_level", ["teams", "value"]),
        ("reasons.then", []),
        .. TiebreakerCatalogue.Names.Union(TiebreakerCatalogue.HeadToHeadNames, StringComparer.Ordinal)
            .Select(name => ("reasons.by." + name, Array.Empty<string>())),
        .. TiebreakerCatalogue.Names.Union(TiebreakerCatalogue.HeadToHeadNames, StringComparer.Ordinal)
            .Select(name => ("criteria." + name, Array.Empty<string>())),
    ];
}
