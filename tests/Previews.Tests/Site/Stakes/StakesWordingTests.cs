using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Stakes;
using Previews.Tests.Football;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Tests.Site.Stakes;

/// <summary>Belgium 15 points, North Macedonia 13, Wales 13; Belgium–Liechtenstein and Wales–North Macedonia to play.</summary>
public sealed class StakesWordingTests
{
    private static readonly Instant BeforeTheLastDay = Instant.FromUtc(2025, 11, 17, 12, 0);

    [Theory]
    [InlineData("fr", "Quoi qu’il arrive, la Belgique termine parmi les deux premiers (au moins barrages).")]
    [InlineData("nl", "Hoe dan ook eindigt België in de top twee (minstens play-offs).")]
    [InlineData("de", "Auf jeden Fall landet Belgien auf einem der ersten beiden Plätze (mindestens Play-offs).")]
    [InlineData("en", "Whatever happens, Belgium finish in the top two (at least play-offs).")]
    public void What_is_certain_is_said_without_a_condition(string language, string expected) =>
        Assert.Contains(expected, Sentences("2025-11-18-bel-lie", language));

    [Theory]
    [InlineData("fr", "Si la Belgique s’impose face au Liechtenstein, la Belgique termine première (qualification pour la Coupe du monde), quels que soient les autres résultats.")]
    [InlineData("nl", "Als België wint van Liechtenstein, eindigt België als eerste (geplaatst voor het WK), ongeacht de andere uitslagen.")]
    [InlineData("de", "Wenn Belgien gegen Liechtenstein gewinnt, belegt Belgien Platz 1 (für die WM qualifiziert), unabhängig von den anderen Ergebnissen.")]
    [InlineData("en", "If Belgium beat Liechtenstein, Belgium finish first (qualified for the World Cup), whatever the other results.")]
    public void What_is_enough_depends_on_nobody_else(string language, string expected) =>
        Assert.Contains(expected, Sentences("2025-11-18-bel-lie", language));

    [Theory]
    [InlineData("fr", "Si la Belgique et le Liechtenstein se quittent sur un match nul et que la Macédoine du Nord s’impose face au pays de Galles par au moins sept buts d’écart, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", "Als België en Liechtenstein gelijkspelen en Noord-Macedonië met minstens zeven doelpunten verschil wint van Wales, kan België niet meer eerste worden.")]
    [InlineData("de", "Wenn Belgien und Liechtenstein sich unentschieden trennen und Nordmazedonien gegen Wales mit mindestens sieben Toren Unterschied gewinnt, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", "If Belgium and Liechtenstein draw and North Macedonia beat Wales by seven goals or more, Belgium cannot finish first.")]
    public void Margins_are_said_where_they_decide(string language, string expected) =>
        Assert.Contains(expected, Sentences("2025-11-18-bel-lie", language));

    [Fact]
    public void Belgium_after_a_draw_depend_on_what_the_rivals_score()
    {
        var sentences = Sentences("2025-11-18-bel-lie", "en");

        Assert.Contains("If Belgium lose to Liechtenstein and Wales and North Macedonia draw, Belgium finish first (qualified for the World Cup).", sentences);
        Assert.Contains(
            "If Belgium and Liechtenstein draw and North Macedonia beat Wales by exactly six goals, scoring at least 11 goals more than Belgium do against Liechtenstein, Belgium cannot finish first.",
            sentences);
        Assert.Contains(
            "If Belgium and Liechtenstein draw and North Macedonia beat Wales by exactly six goals, scoring exactly ten goals more than Belgium do against Liechtenstein, Belgium are completely level with North Macedonia, and first place is decided on fair play.",
            sentences);
        Assert.Contains("If Belgium and Liechtenstein draw and Wales beat North Macedonia by 12 goals or more, Belgium cannot finish first.", sentences);
        Assert.Contains(
            "If Belgium and Liechtenstein draw and Wales beat North Macedonia by exactly 11 goals, scoring at least nine goals more than Belgium do against Liechtenstein, Belgium cannot finish first.",
            sentences);
    }

    [Theory]
    [InlineData("fr", "En cas de match nul: La Macédoine du Nord termine deuxième, quels que soient les autres résultats.")]
    [InlineData("nl", "Bij een gelijkspel: Dan eindigt Noord-Macedonië als tweede, ongeacht de andere uitslagen.")]
    [InlineData("de", "Bei einem Unentschieden: Dann belegt Nordmazedonien Platz 2, unabhängig von den anderen Ergebnissen.")]
    [InlineData("en", "If they draw: North Macedonia finish second, whatever the other results.")]
    public void A_place_above_which_none_is_left_is_not_called_at_least_that_place(string language, string expected) =>
        Assert.Contains(expected, Reported("2025-11-18-wal-mkd", language));

    [Fact]
    public void Below_a_result_stands_first_what_is_enough_and_nothing_that_follows_from_another_sentence() => Assert.Equal(
        [
            "If they win: Wales finish in the top two, whatever the other results.",
            "If they win: If Belgium lose to Liechtenstein, Wales finish first (qualified for the World Cup).",
            "If they win: If Belgium beat Liechtenstein, Wales finish second.",
        ],
        Reported("2025-11-18-wal-mkd", "en").Take(3));

    [Fact]
    public void Two_results_that_mean_the_same_stand_together() => Assert.Contains(
        "En cas de match nul ou de défaite: Le pays de Galles termine troisième (barrages, grâce à la Ligue des nations), quels que soient les autres résultats.",
        Reported("2025-11-18-wal-mkd", "fr"));

    [Fact]
    public void A_side_for_which_nothing_is_left_to_decide_is_told_its_place_and_no_more()
    {
        var (liechtenstein, wording) = (Of("2025-11-18-bel-lie", BeforeTheLastDay).Away, new StakesWording(RealTexts.In("fr")));

        Assert.Equal(
            "Liechtenstein\u00a0: cinquième place quoi qu’il arrive (pas de qualification par ce groupe)",
            wording.Range(liechtenstein.Now, liechtenstein.Status));
        Assert.False(StatementSelection.DecidesSomething(liechtenstein) || StatementSelection.DecidesNothingYet(liechtenstein));
    }

    [Fact]
    public void A_side_for_which_the_match_decides_nothing_yet_is_told_so()
    {
        var (wales, wording) = (Of("2025-10-13-wal-bel", Instant.FromUtc(2025, 10, 13, 12, 0)).Home, new StakesWording(RealTexts.In("fr")));

        Assert.Equal((true, false), (StatementSelection.DecidesNothingYet(wales), StatementSelection.DecidesSomething(wales)));
        Assert.Equal("Quel que soit le résultat, ce match ne décide encore rien pour le pays de Galles.", wording.DecidesNothing(wales.Team));
    }

    [Fact]
    public void Before_the_first_matchday_no_match_decides_anything_yet() => Assert.All(
        Of("2025-03-22-wal-kaz", Instant.FromUtc(2025, 3, 1, 0, 0)).Sides,
        s => Assert.True(StatementSelection.DecidesNothingYet(s)));

    [Fact]
    public void What_the_search_did_not_settle_is_not_called_open()
    {
        var league = TestGroup.Of(
            TestGroup.Rules("goal-difference"), g => g, [new Zone("first", 1, 1, TestGroup.Text("first"))], [.. Enumerable.Repeat("A - B", 101)]);
        var sides = MatchStakes.Of(league.Group, league.Matches, league.Matches[0].Fixture, TestGroup.End)!.Sides;

        Assert.All(sides, s => Assert.False(StatementSelection.DecidesSomething(s) || StatementSelection.DecidesNothingYet(s)));
        Assert.All(sides, s => Assert.Empty(StatementSelection.Of(s)));
    }

    [Theory]
    [InlineData("fr", "Si 2 fois l’écart de la Belgique contre le Liechtenstein, moins les buts du pays de Galles contre la Macédoine du Nord donnent au moins 4, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", "Als 2 keer het verschil van België tegen Liechtenstein, min de doelpunten van Wales tegen Noord-Macedonië samen minstens 4 opleveren, kan België niet meer eerste worden.")]
    [InlineData("de", "Wenn 2-mal der Vorsprung von Belgien gegen Liechtenstein, minus die Tore von Wales gegen Nordmazedonien zusammen mindestens 4 ergeben, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", "If 2 times the margin of Belgium over Liechtenstein, less the goals of Wales against North Macedonia come to at least 4, Belgium cannot finish first.")]
    public void A_sum_that_nobody_speaks_of_is_said_in_words(string language, string expected) =>
        Assert.Equal(expected, Missed(language, 4, (2, Quantity.Margin, "BEL"), (-1, Quantity.Goals, "WAL")));

    [Theory]
    [InlineData("fr", "Si la Belgique s’impose face au Liechtenstein par au moins trois buts d’écart de plus que le pays de Galles face à la Macédoine du Nord, la Belgique ne peut plus terminer première.")]
    [InlineData("en", "If Belgium beat Liechtenstein by at least three goals more than Wales beat North Macedonia, Belgium cannot finish first.")]
    public void A_margin_is_compared_with_another(string language, string expected) =>
        Assert.Equal(expected, Missed(language, 3, (1, Quantity.Margin, "BEL"), (-1, Quantity.Margin, "WAL")));

    [Theory]
    [InlineData("fr", "Si la Belgique s’impose face au Liechtenstein et le pays de Galles face à la Macédoine du Nord par au moins trois buts d’écart au total, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", "Als België van Liechtenstein en Wales van Noord-Macedonië samen met minstens drie doelpunten verschil winnen, kan België niet meer eerste worden.")]
    [InlineData("de", "Wenn Belgien gegen Liechtenstein und Wales gegen Nordmazedonien zusammen mit mindestens drei Toren Unterschied gewinnen, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", "If Belgium beat Liechtenstein and Wales beat North Macedonia by three goals or more in total, Belgium cannot finish first.")]
    public void Two_wins_are_added_up(string language, string expected) =>
        Assert.Equal(expected, Missed(language, 3, (1, Quantity.Margin, "BEL"), (1, Quantity.Margin, "WAL")));

    [Theory]
    [InlineData("fr", 0, "Si la Belgique marque face au Liechtenstein au moins autant de buts que le pays de Galles face à la Macédoine du Nord, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", 0, "Als België tegen Liechtenstein minstens evenveel doelpunten maakt als Wales tegen Noord-Macedonië, kan België niet meer eerste worden.")]
    [InlineData("de", 0, "Wenn Belgien gegen Liechtenstein mindestens so viele Tore erzielt wie Wales gegen Nordmazedonien, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", 0, "If Belgium score at least as many goals against Liechtenstein as Wales do against North Macedonia, Belgium cannot finish first.")]
    [InlineData("fr", 1, "Si la Belgique marque face au Liechtenstein au moins un but de plus que le pays de Galles face à la Macédoine du Nord, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", 2, "Als België tegen Liechtenstein minstens twee doelpunten meer maakt dan Wales tegen Noord-Macedonië, kan België niet meer eerste worden.")]
    public void Goals_in_two_matches_are_compared_with_both_opponents_named(string language, int atLeast, string expected) =>
        Assert.Equal(expected, Missed(language, atLeast, (1, Quantity.Goals, "BEL"), (-1, Quantity.Goals, "WAL")));

    [Theory]
    [InlineData("fr", "Si la Belgique et le Liechtenstein se quittent sur un match nul en marquant chacun au moins trois buts, la Belgique ne peut plus terminer première.")]
    [InlineData("en", "If Belgium and Liechtenstein draw, each scoring at least three goals, Belgium cannot finish first.")]
    public void Goals_in_a_draw_are_those_of_both(string language, string expected) => Assert.Equal(
        expected,
        Missed(language, [new Condition.Ends(BelgiumLiechtenstein, Belgium, [Outcome.Drawn]), Goals(3)]));

    [Theory]
    [InlineData("fr", "Si la Belgique s’impose face au Liechtenstein en marquant au moins trois buts, la Belgique ne peut plus terminer première.")]
    [InlineData("de", "Wenn Belgien gegen Liechtenstein gewinnt und dabei mindestens drei Tore erzielt, kann Belgien nicht mehr Erster werden.")]
    public void Where_goals_of_the_winners_count_they_win_and_not_the_others_lose(string language, string expected) => Assert.Equal(
        expected,
        Missed(language, [new Condition.Ends(BelgiumLiechtenstein, BelgiumLiechtenstein.Away, [Outcome.Lost]), Goals(3)]));

    [Theory]
    [InlineData("fr", "Si la Belgique s’impose face au Liechtenstein sur le score de 3–1, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", "Als België met 3–1 wint van Liechtenstein, kan België niet meer eerste worden.")]
    [InlineData("de", "Wenn Belgien gegen Liechtenstein mit 3:1 gewinnt, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", "If Belgium beat Liechtenstein 3–1, Belgium cannot finish first.")]
    public void A_margin_with_the_goals_of_one_side_is_said_as_a_score(string language, string expected)
    {
        var won = new Condition.Ends(BelgiumLiechtenstein, Belgium, [Outcome.Won]);

        Assert.Equal(expected, Missed(language, [won, Margin(Comparison.Exactly, 2), GoalsOf(Belgium, 3)]));
        Assert.Equal(expected, Missed(language, [won, Margin(Comparison.Exactly, 2), GoalsOf(BelgiumLiechtenstein.Away, 1)]));
    }

    [Theory]
    [InlineData(1, -1, Comparison.AtLeast, 1, "If Belgium beat Liechtenstein 3–1 and Wales score at most two goals against North Macedonia, Belgium cannot finish first.")]
    [InlineData(-1, 1, Comparison.AtLeast, 1, "If Belgium beat Liechtenstein 3–1 and Wales score at least four goals against North Macedonia, Belgium cannot finish first.")]
    [InlineData(1, -1, Comparison.Exactly, 0, "If Belgium beat Liechtenstein 3–1 and Wales score exactly three goals against North Macedonia, Belgium cannot finish first.")]
    public void Goals_are_compared_with_a_score_as_a_number(int belgium, int wales, Comparison comparison, int number, string expected)
    {
        var last = Of("2025-11-18-wal-mkd", BeforeTheLastDay).Match;
        var terms = new[] { new Term(belgium, Quantity.Goals, BelgiumLiechtenstein, Belgium), new Term(wales, Quantity.Goals, last, last.Home) };
        var compared = new Condition.Adds([.. terms.OrderByDescending(t => t.Factor)], comparison, number);

        Assert.Equal(
            expected,
            Missed("en", [new Condition.Ends(BelgiumLiechtenstein, Belgium, [Outcome.Won]), Margin(Comparison.Exactly, 2), GoalsOf(Belgium, 3), compared]));
    }

    [Theory]
    [InlineData("fr", "Si la Macédoine du Nord ne s’impose pas face au pays de Galles par plus de cinq buts d’écart et que le pays de Galles ne s’impose pas face à la Macédoine du Nord par plus de dix buts d’écart, la Belgique termine première (qualification pour la Coupe du monde).")]
    [InlineData("nl", "Als Noord-Macedonië niet met meer dan vijf doelpunten verschil wint van Wales en Wales niet met meer dan tien doelpunten verschil wint van Noord-Macedonië, eindigt België als eerste (geplaatst voor het WK).")]
    [InlineData("de", "Wenn Nordmazedonien gegen Wales nicht mit mehr als fünf Toren Unterschied gewinnt und Wales gegen Nordmazedonien nicht mit mehr als zehn Toren Unterschied gewinnt, belegt Belgien Platz 1 (für die WM qualifiziert).")]
    [InlineData("en", "If North Macedonia do not beat Wales by more than five goals and Wales do not beat North Macedonia by more than ten goals, Belgium finish first (qualified for the World Cup).")]
    public void A_margin_that_is_not_to_be_passed_is_said_with_the_draw(string language, string expected) => Assert.Contains(
        expected,
        StatementSelection.Of(Of("2025-11-18-bel-lie", BeforeTheLastDay).Home).SelectMany(r => r.Statements).Select(new StakesWording(RealTexts.In(language)).Sentence));

    [Theory]
    [InlineData("fr", "Si la Belgique ne s’incline pas face au Liechtenstein et ne s’impose pas par plus de trois buts d’écart, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", "Als België niet verliest van Liechtenstein en niet met meer dan drie doelpunten verschil wint, kan België niet meer eerste worden.")]
    [InlineData("de", "Wenn Belgien gegen Liechtenstein nicht verliert und nicht mit mehr als drei Toren Unterschied gewinnt, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", "If Belgium avoid defeat against Liechtenstein without winning by more than three goals, Belgium cannot finish first.")]
    public void Who_may_draw_or_win_narrowly_is_told_both_at_once(string language, string expected) => Assert.Equal(
        expected,
        Missed(language, [new Condition.Ends(BelgiumLiechtenstein, BelgiumLiechtenstein.Away, [Outcome.Drawn, Outcome.Lost]), Margin(Comparison.AtMost, 3)]));

    [Theory]
    [InlineData("fr", 3, "Si la Belgique s’impose face au Liechtenstein par deux ou trois buts d’écart, la Belgique ne peut plus terminer première.")]
    [InlineData("fr", 5, "Si la Belgique s’impose face au Liechtenstein par deux à cinq buts d’écart, la Belgique ne peut plus terminer première.")]
    [InlineData("nl", 3, "Als België met twee of drie doelpunten verschil wint van Liechtenstein, kan België niet meer eerste worden.")]
    [InlineData("nl", 5, "Als België met twee tot vijf doelpunten verschil wint van Liechtenstein, kan België niet meer eerste worden.")]
    [InlineData("de", 3, "Wenn Belgien gegen Liechtenstein mit zwei oder drei Toren Unterschied gewinnt, kann Belgien nicht mehr Erster werden.")]
    [InlineData("de", 5, "Wenn Belgien gegen Liechtenstein mit zwei bis fünf Toren Unterschied gewinnt, kann Belgien nicht mehr Erster werden.")]
    [InlineData("en", 3, "If Belgium beat Liechtenstein by two or three goals, Belgium cannot finish first.")]
    [InlineData("en", 5, "If Belgium beat Liechtenstein by two to five goals, Belgium cannot finish first.")]
    public void A_margin_between_two_bounds_is_said_once(string language, int most, string expected) => Assert.Equal(
        expected,
        Missed(language, [new Condition.Ends(BelgiumLiechtenstein, Belgium, [Outcome.Won]), Margin(Comparison.AtLeast, 2), Margin(Comparison.AtMost, most)]));

    [Theory]
    [InlineData("fr", "Quel que soit le résultat, le pays de Galles peut encore terminer parmi les deux premiers.")]
    [InlineData("nl", "Ongeacht de uitslag kan Wales nog in de top twee eindigen.")]
    [InlineData("de", "Unabhängig vom Ergebnis kann Wales noch auf einem der ersten beiden Plätze landen.")]
    [InlineData("en", "Whatever the result, Wales can still finish in the top two.")]
    public void A_place_that_no_result_decides_is_told_in_one_sentence(string language, string expected) => Assert.Equal(
        [expected],
        StatementSelection.Open(Of("2025-11-15-lie-wal", Instant.FromUtc(2025, 11, 15, 8, 0)).Away).Select(new StakesWording(RealTexts.In(language)).Sentence));

    [Fact]
    public void Where_no_other_match_is_left_nobody_speaks_of_other_results()
    {
        var group = TestGroup.Of(TestGroup.Rules("goal-difference"), "A 2-0 C", "B 1-0 C", "A - B");
        var side = MatchStakes.Of(group.Group, group.Matches, group.Matches[2].Fixture, TestGroup.End)!.Home;
        var wording = new StakesWording(RealTexts.In("en"));

        Assert.Equal(["A finish first.", "A finish second."], StatementSelection.Of(side).SelectMany(r => r.Statements).Select(wording.Sentence));
        Assert.Contains("If A and B draw, A finish first.", side.Statements.Select(s => wording.Sentence(s, side)));
    }

    [Fact]
    public void Two_that_meet_twice_on_a_matchday_are_told_of_with_the_match()
    {
        var group = TestGroup.Dated(
            TestGroup.Rules("goal-difference"),
            [],
            "1 2025-01-01T12:00Z A 1-0 C",
            "1 2025-01-01T12:00Z B 0-0 C",
            "2 2025-02-01T12:00Z A - B",
            "2 2025-02-05T12:00Z B - A");
        var side = MatchStakes.Of(group.Group, group.Matches, group.Matches[2].Fixture, TestGroup.End)!.Home;

        Assert.Contains(
            "If A avoid defeat against B (B v A), A finish first.",
            StatementSelection.Of(side).SelectMany(r => r.Statements).Select(new StakesWording(RealTexts.In("en")).Sentence));
    }

    [Fact]
    public void Heading_tells_one_match_and_the_team_s_other_one_is_told_below_it()
    {
        var other = RealTexts.Library.FindMatch("2025-11-15-kaz-bel")!.Fixture;
        var statement = new Statement(
            Belgium,
            new Target(1, null),
            StatementClass.NeedsHelp,
            [new Condition.Ends(BelgiumLiechtenstein, Belgium, [Outcome.Won]), new Condition.Ends(other, Belgium, [Outcome.Lost])],
            Consequence.Missed);

        var sentence = new StakesWording(RealTexts.In("en"))
            .Sentence(new ReportedStatement(statement, Of("2025-11-18-bel-lie", BeforeTheLastDay).Home, IsBelowAHeading: true, IsExact: false));

        Assert.Equal("If Belgium lose to Kazakhstan, Belgium cannot finish first.", sentence);
    }

    private static Fixture BelgiumLiechtenstein => RealTexts.Library.FindMatch("2025-11-18-bel-lie")!.Fixture;

    private static Team Belgium => RealTexts.Library.FindTeam("BEL")!;

    private static Condition.Adds GoalsOf(Team team, int number) =>
        new([new Term(1, Quantity.Goals, BelgiumLiechtenstein, team)], Comparison.Exactly, number);

    private static Condition.Adds Goals(int atLeast) =>
        new([new Term(1, Quantity.Goals, BelgiumLiechtenstein, Belgium)], Comparison.AtLeast, atLeast);

    private static Condition.Adds Margin(Comparison comparison, int number) =>
        new([new Term(1, Quantity.Margin, BelgiumLiechtenstein, Belgium)], comparison, number);

    private static string Missed(string language, int atLeast, params (int Factor, Quantity Quantity, string Team)[] terms)
    {
        var matches = new[] { "2025-11-18-bel-lie", "2025-11-18-wal-mkd" }.Select(id => RealTexts.Library.FindMatch(id)!.Fixture).ToList();
        var sum = terms.Select(t => new Term(t.Factor, t.Quantity, matches.Find(m => m.Home.Id == t.Team)!, RealTexts.Library.FindTeam(t.Team)!));
        return Missed(language, [new Condition.Adds([.. sum], Comparison.AtLeast, atLeast)]);
    }

    private static string Missed(string language, ImmutableArray<Condition> conditions) => new StakesWording(RealTexts.In(language)).Sentence(
        new Statement(Belgium, new Target(1, null), StatementClass.NeedsHelp, conditions, Consequence.Missed),
        Of("2025-11-18-bel-lie", BeforeTheLastDay).Home);

    private static MatchStakes Of(string id, Instant instant)
    {
        var match = RealTexts.Library.FindMatch(id)!;
        var group = match.Fixture.Group!;
        return MatchStakes.Of(group, RealTexts.Library.MatchesOf(group), match.Fixture, instant)!;
    }

    private static List<string> Sentences(string id, string language) =>
        [.. Of(id, BeforeTheLastDay).Sides.SelectMany(side => side.Statements.Select(s => new StakesWording(RealTexts.In(language)).Sentence(s, side)))];

    private static List<string> Reported(string id, string language)
    {
        var wording = new StakesWording(RealTexts.In(language));
        return
        [
            .. Of(id, BeforeTheLastDay).Sides.SelectMany(StatementSelection.Of)
                .SelectMany(r => r.Statements.Select(s => $"{wording.Results(r)}: {wording.Sentence(s)}")),
        ];
    }
}
