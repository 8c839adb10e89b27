using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Previews.Football.Stages;

namespace Previews.Tests.Football.Ties;

/// <summary>The knock-out rounds of one edition: which of its matches they are, how they were played, and who won.</summary>
/// <param name="From">The day of the first match of the knock-out rounds: from then on there are no others.</param>
/// <param name="Rules">
/// As the edition had them, as far as anything hung on it: what would have followed extra time where no match stayed level is not known
/// here.
/// </param>
internal sealed record Tournament(string Name, int Year, LocalDate From, TieRules Rules, string Champion)
{
    /// <summary>Extra time, and another match after it.</summary>
    private static readonly TieRules Replay = TestTie.Rules("1 extra-time replay extra-time lots");

    private static readonly TieRules Lots = TestTie.Rules("1 extra-time lots");

    /// <summary>From which day other rules held; null: none did.</summary>
    private (LocalDate From, TieRules Rules)? Later { get; init; }

    /// <summary>In use since the World Cup of 1978 and the European Championship of 1976.</summary>
    private static readonly TieRules Penalties = TestTie.Rules("1 extra-time penalties");

    /// <summary>Without 1950, which ended with a group.</summary>
    public static ImmutableArray<Tournament> WorldCups { get; } =
    [
        World(1930, 7, 26, Replay, "Uruguay"),
        World(1934, 5, 27, Replay, "Italy"),
        World(1938, 6, 4, Replay, "Italy"),
        World(1954, 6, 26, Lots, "Germany"),
        World(1958, 6, 19, Replay, "Brazil"),
        World(1962, 6, 10, Lots, "Brazil"),
        World(1966, 7, 23, Lots, "England"),
        World(1970, 6, 14, Lots, "Brazil"),
        World(1974, 7, 6, Replay, "Germany"),
        World(1978, 6, 24, Penalties, "Argentina"),
        World(1982, 7, 8, Penalties, "Italy"),
        World(1986, 6, 15, Penalties, "Argentina"),
        World(1990, 6, 23, Penalties, "Germany"),
        World(1994, 7, 2, Penalties, "Brazil"),
        World(1998, 6, 27, Penalties, "France"),
        World(2002, 6, 15, Penalties, "Brazil"),
        World(2006, 6, 24, Penalties, "Italy"),
        World(2010, 6, 26, Penalties, "Spain"),
        World(2014, 6, 28, Penalties, "Germany"),
        World(2018, 6, 30, Penalties, "France"),
        World(2022, 12, 3, Penalties, "Argentina"),
        World(2026, 6, 28, Penalties, "Spain"),
    ];

    /// <summary>The matches for the third place are in the records of 1960 to 1980.</summary>
    public static ImmutableArray<Tournament> Euros { get; } =
    [
        Euro(1960, 7, 6, Replay, "Russia"),
        Euro(1964, 6, 17, Replay, "Spain"),
        // A semi-final was decided by a coin, the final by a replay (1968).
        Euro(1968, 6, 5, Lots, "Italy") with { Later = (new LocalDate(1968, 6, 8), Replay) },
        Euro(1972, 6, 14, Replay, "Germany"),
        Euro(1976, 6, 16, Penalties, "Czechoslovakia"),
        Euro(1980, 6, 21, Penalties, "Germany"),
        Euro(1984, 6, 23, Penalties, "France"),
        Euro(1988, 6, 21, Penalties, "Netherlands"),
        Euro(1992, 6, 21, Penalties, "Denmark"),
        Euro(1996, 6, 22, Penalties, "Germany"),
        Euro(2000, 6, 24, Penalties, "France"),
        Euro(2004, 6, 24, Penalties, "Greece"),
        Euro(2008, 6, 19, Penalties, "Spain"),
        Euro(2012, 6, 21, Penalties, "Spain"),
        Euro(2016, 6, 25, Penalties, "Portugal"),
        Euro(2021, 6, 26, Penalties, "Italy"),
        Euro(2024, 6, 29, Penalties, "Spain"),
    ];

    public TieRules RulesOn(string date) => Later is var (from, rules) && LocalDatePattern.Iso.Parse(date).Value >= from ? rules : Rules;

    private static Tournament World(int year, int month, int day, TieRules rules, string champion) =>
        new("FIFA World Cup", year, new LocalDate(year, month, day), rules, champion);

    private static Tournament Euro(int year, int month, int day, TieRules rules, string champion) =>
        new("UEFA Euro", year, new LocalDate(year, month, day), rules, champion);
}
