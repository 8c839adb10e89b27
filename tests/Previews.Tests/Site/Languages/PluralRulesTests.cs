using FsCheck;
using FsCheck.Fluent;
using Previews.Site.Languages;

namespace Previews.Tests.Site.Languages;

/// <summary>Rules as CLDR 45 has them, with the numbers that its samples give.</summary>
public sealed class PluralRulesTests
{
    private static readonly (PluralCategory, string)[] English = [(PluralCategory.One, "i = 1 and v = 0 @integer 1")];

    private static readonly (PluralCategory, string)[] French =
        [(PluralCategory.One, "i = 0,1"), (PluralCategory.Many, "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5")];

    private static readonly (PluralCategory, string)[] Polish =
    [
        (PluralCategory.One, "i = 1 and v = 0"),
        (PluralCategory.Few, "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
        (PluralCategory.Many, "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"),
    ];

    private static readonly (PluralCategory, string)[] Arabic =
    [
        (PluralCategory.Zero, "n = 0"),
        (PluralCategory.One, "n = 1"),
        (PluralCategory.Two, "n = 2"),
        (PluralCategory.Few, "n % 100 = 3..10"),
        (PluralCategory.Many, "n % 100 = 11..99"),
    ];

    private static readonly (PluralCategory, string)[] Latvian =
    [
        (PluralCategory.Zero, "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19"),
        (PluralCategory.One, "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1"),
    ];

    private static readonly (PluralCategory, string)[] Danish = [(PluralCategory.One, "n = 1 or t != 0 and i = 0,1")];

    private static readonly (PluralCategory, string)[] Lithuanian =
    [
        (PluralCategory.One, "n % 10 = 1 and n % 100 != 11..19"),
        (PluralCategory.Few, "n % 10 = 2..9 and n % 100 != 11..19"),
        (PluralCategory.Many, "f != 0"),
    ];

    private static readonly (PluralCategory, string)[] Hebrew =
    [
        (PluralCategory.One, "i = 1 and v = 0 or i = 0 and v != 0"), (PluralCategory.Two, "i = 2 and v = 0"),
    ];

    private static readonly (PluralCategory, string)[] Fractions = [(PluralCategory.Few, "w = 1 and t = 5")];

    [Theory]
    [InlineData("English", "0 2 11 21 1.0 1.5", "other")]
    [InlineData("English", "1", "one")]
    [InlineData("French", "0 1 0.0 1.5 1.99", "one")]
    [InlineData("French", "1000000 3000000", "many")]
    [InlineData("French", "2 17 100 1000 2.0", "other")]
    [InlineData("Polish", "1", "one")]
    [InlineData("Polish", "2 3 4 22 23 104 1002", "few")]
    [InlineData("Polish", "0 5 11 12 13 14 19 21 25 100 112 1000000", "many")]
    [InlineData("Polish", "0.0 0.1 1.0 1.5 100.0", "other")]
    [InlineData("Arabic", "0 0.0", "zero")]
    [InlineData("Arabic", "1 1.0", "one")]
    [InlineData("Arabic", "2 2.00", "two")]
    [InlineData("Arabic", "3 10 103 110 1003 3.0", "few")]
    [InlineData("Arabic", "11 26 99 111 1011 11.0", "many")]
    [InlineData("Arabic", "100 102 200 202 0.1 3.5 100.0", "other")]
    [InlineData("Latvian", "0 10 11 19 20 100 0.0 11.0 0.11", "zero")]
    [InlineData("Latvian", "1 21 101 0.1 1.1 0.21", "one")]
    [InlineData("Latvian", "2 9 22 0.2 1.2", "other")]
    [InlineData("Danish", "1 0.1 1.6", "one")]
    [InlineData("Danish", "0 2 0.0 2.5", "other")]
    [InlineData("Lithuanian", "1 21 101 1.0", "one")]
    [InlineData("Lithuanian", "2 9 22 102 2.0", "few")]
    [InlineData("Lithuanian", "0.1 1.5 10.1", "many")]
    [InlineData("Lithuanian", "0 10 11 20 100", "other")]
    [InlineData("Hebrew", "1 0.0 0.5", "one")]
    [InlineData("Hebrew", "2", "two")]
    [InlineData("Fractions", "1.5 1.50 7.500", "few")]
    [InlineData("Fractions", "1.05 1.55 5 1.51", "other")]
    public void A_number_has_the_category_that_CLDR_gives_it(string language, string numbers, string category) =>
        Assert.All(numbers.Split(' '), number => Assert.Equal(PluralCategories.Find(category), Rules(Of(language)).Of(PluralOperands.Parse(number))));

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("n = ")]
    [InlineData("n is 1")]
    [InlineData("x = 1")]
    [InlineData("n = 1 and")]
    [InlineData("n = 1 or or n = 2")]
    [InlineData("n % 0 = 1")]
    [InlineData("n % = 1")]
    [InlineData("n = 4..2")]
    [InlineData("n = 1,")]
    [InlineData("n = 1 n = 2")]
    [InlineData("n == 1")]
    [InlineData("n = 1; n = 2")]
    [InlineData("n = -1")]
    public void What_is_no_rule_is_refused(string text) => Assert.Null(PluralConditionParser.TryParse(text));

    [Fact]
    public void A_whole_number_is_the_same_as_a_text_and_as_a_number() => Prop.ForAll<int>(number =>
            PluralOperands.Of(number) == PluralOperands.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Arabic_sorts_by_the_last_two_digits() =>
        Prop.ForAll<int>(number => Rules(Arabic).Of(number) == ArabicCategory(Math.Abs((long)number))).QuickCheckThrowOnFailure();

    private static PluralCategory ArabicCategory(long count)
    {
        return (count, count % 100) switch
        {
            (0, _) => PluralCategory.Zero,
            (1, _) => PluralCategory.One,
            (2, _) => PluralCategory.Two,
            (_, >= 3 and <= 10) => PluralCategory.Few,
            (_, >= 11) => PluralCategory.Many,
            _ => PluralCategory.Other,
        };
    }

    private static (PluralCategory, string)[] Of(string language) => language switch
    {
        "English" => English,
        "French" => French,
        "Polish" => Polish,
        "Arabic" => Arabic,
        "Latvian" => Latvian,
        "Danish" => Danish,
        "Lithuanian" => Lithuanian,
        "Hebrew" => Hebrew,
        _ => Fractions,
    };

    private static PluralRules Rules((PluralCategory Category, string Rule)[] rules) =>
        new(rules.Select(r => (r.Category, PluralConditionParser.TryParse(r.Rule)!)));
}
