using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.NeutralTables;

/// <summary>
/// The cards of a match: for each side how many persons were shown yellow (<c>y</c>), a second yellow (<c>yr</c>), red (<c>r</c>),
/// or yellow and then red (<c>y_then_r</c>).
/// </summary>
internal sealed class NeutralCards(DiagnosticBag diagnostics)
{
    private const int MaximumCards = 99;

    private static readonly ImmutableArray<(string Key, CardKind Kind)> Kinds =
    [
        ("y", CardKind.Yellow), ("yr", CardKind.SecondYellow), ("r", CardKind.DirectRed), ("y_then_r", CardKind.YellowAndDirectRed),
    ];

    private readonly ScalarReader _scalars = new(diagnostics);

    /// <returns>Null after a mistake, which is reported.</returns>
    public IReadOnlyList<Card>? Read(YamlNode node)
    {
        if (MappingReader.Of(node, "the cards of a match", diagnostics) is not { } keys)
            return null;
        var home = keys.Optional("home", n => OfSide(n, Side.Home)) ?? [];
        var away = keys.Optional("away", n => OfSide(n, Side.Away)) ?? [];
        keys.RefuseOthers();
        return keys.HasFailed ? null : [.. home, .. away];
    }

    private List<Card>? OfSide(YamlNode node, Side side)
    {
        if (MappingReader.Of(node, "the cards of a side", diagnostics) is not { } keys)
            return null;
        var cards = new List<Card>();
        foreach (var (key, kind) in Kinds)
        {
            var count = keys.Optional(key, n => _scalars.Integer(n, 0, MaximumCards)) ?? 0;
            cards.AddRange(Enumerable.Repeat(new Card(side, null, kind), count));
        }

        keys.RefuseOthers();
        return keys.HasFailed ? null : cards;
    }

    /// <summary>If no match of a table has a card, they were not written down.</summary>
    public static ImmutableArray<Match> AsKnown(ImmutableArray<Match> matches) => matches.Any(m => m is Match.Played { Cards.Length: > 0 })
        ? matches
        : [.. matches.Select(m => m is Match.Played played ? played with { CardsKnown = false } : m)];
}
