using System.Collections.Immutable;
using System.Globalization;
using Previews.Content.Binding;
using Previews.Content.Matches.Contradictions;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content.Matches;

/// <summary>
/// Reads goals and cards, each written in one line: <c>42 De Bruyne</c>, <c>45+1 Marochkin</c>, <c>32p Tagybergen</c>,
/// <c>15og Büchel</c>; <c>31y Name</c>, <c>60yr Name</c>, <c>70r Name</c>, <c>80y+r Name</c>. A source that does not know
/// the minute leaves it out, one that does not know the name writes the minute alone.
/// </summary>
internal sealed class MatchEventReader(BindingScope scope, List<Mention> mentions)
{
    private const int LastMinute = 120;

    /// <summary>Time was never added for longer than half an hour by much.</summary>
    private const int MostAdded = 59;

    /// <summary>The same list in both wings, <c>home</c> and <c>away</c>; empty without the key.</summary>
    public static ImmutableArray<T> BothSides<T>(MappingReader sides, Func<YamlNode, Side, T?> read)
        where T : class =>
        [.. sides.List("home", n => read(n, Side.Home)), .. sides.List("away", n => read(n, Side.Away))];

    /// <param name="fixture">Says whose player the scorer is; null after a mistake, when nothing is noted.</param>
    public Goal? Goal(YamlNode node, Side side, Fixture? fixture)
    {
        if (Split(node) is not { } line || HasMark(line, MarksInNames.OfGoals, node))
            return null;
        GoalKind? kind = line.Mark switch
        {
            "" => GoalKind.Open,
            "p" => GoalKind.Penalty,
            "og" => GoalKind.Own,
            _ => null,
        };
        if (kind is null || (line.Minute is null && line.Name is null) || line.HasNumberInName)
        {
            scope.Diagnostics.NotAGoal(node.Location, line.Text);
            return null;
        }

        return IsMinute(line, node) ? new Goal(side, Player(line, node, kind is GoalKind.Own ? side.Other() : side, fixture), line.Minute, kind.Value) : null;
    }

    public Card? Card(YamlNode node, Side side, Fixture? fixture)
    {
        if (Split(node) is not { } line || HasMark(line, MarksInNames.OfCards, node))
            return null;
        CardKind? kind = line.Mark switch
        {
            "y" => CardKind.Yellow,
            "yr" => CardKind.SecondYellow,
            "r" => CardKind.DirectRed,
            "y+r" => CardKind.YellowAndDirectRed,
            _ => null,
        };
        if (kind is null || line.HasNumberInName)
        {
            scope.Diagnostics.NotACard(node.Location, line.Text);
            return null;
        }

        return IsMinute(line, node) ? new Card(side, Player(line, node, side, fixture), kind.Value, line.Minute) : null;
    }

    /// <summary>The minute alone, <c>90+3</c>, as an abandoned match has it.</summary>
    public Minute? Minute(YamlNode node)
    {
        if (Split(node) is not { } line)
            return null;
        if (line is { Minute: not null, Mark: "", Name: null })
            return IsMinute(line, node) ? line.Minute : null;
        scope.Diagnostics.NoSuchMinute(node.Location, line.Text);
        return null;
    }

    private Person? Player(EventLine line, YamlNode node, Side side, Fixture? fixture)
    {
        if (line.Name is null)
            return null;
        var player = scope.People.ByName(line.Name);
        if (fixture is not null)
            mentions.Add(new Mention(fixture, fixture.Team(side), player, node.Location));
        return player;
    }

    /// <summary>Whether the name holds what belongs behind the minute; the line as it should be is then shown.</summary>
    private bool HasMark(EventLine line, MarksInNames marks, YamlNode node)
    {
        if (line.Name is null || marks.In(line.Name, line.Mark) is not { } found)
            return false;
        scope.Diagnostics.MarkInName(node.Location, found.Words, string.Join(' ', new[] { $"{line.Minute}{found.Mark}", found.Name }.Where(w => w.Length > 0)));
        return true;
    }

    private EventLine? Split(YamlNode node) => scope.Scalars.Text(node) is { } text ? EventLine.Parse(text) : null;

    private bool IsMinute(EventLine line, YamlNode node)
    {
        var isMinute = line.Minute is null
            || (line.Minute is { Regular: >= 1 and <= LastMinute } minute
                && (minute.Added == 0 || (minute.Regular is 45 or 90 or 105 or 120 && minute.Added <= MostAdded)));
        if (!isMinute)
            scope.Diagnostics.NoSuchMinute(node.Location, line.Text.Split(' ')[0]);
        return isMinute;
    }

    /// <summary>A line cut into minute, mark and name: <c>45+1</c>, <c>p</c>, <c>Name</c>.</summary>
    private sealed record EventLine(string Text, Minute? Minute, string Mark, string? Name)
    {
        /// <summary>The minute stands behind the name, or a comma is missing between two players.</summary>
        public bool HasNumberInName
        {
            get
            {
                foreach (var word in Name.AsSpan().Split(' '))
                    if (Name.AsSpan(word) is [>= '0' and <= '9', ..] or ['(' or '[', >= '0' and <= '9', ..])
                        return true;
                return false;
            }
        }

        public static EventLine Parse(string text)
        {
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            var head = space < 0 ? text : text[..space];
            var rest = space < 0 ? null : text[(space + 1)..].Trim();
            if (!char.IsAsciiDigit(head[0]))
                return head is "p" or "og" or "y" or "yr" or "r" or "y+r" ? new EventLine(text, null, head, rest) : new EventLine(text, null, "", text);
            var regular = Digits(head, 0);
            var end = regular.Length;
            var added = head.AsSpan(end).StartsWith("+") ? Digits(head, end + 1) : "";
            if (added.Length > 0)
                end += 1 + added.Length;
            return new EventLine(text, new Minute(Number(regular), Number(added)), head[end..], rest);
        }

        private static string Digits(string text, int start) => new([.. text.Skip(start).TakeWhile(char.IsAsciiDigit)]);

        /// <summary>More digits than a minute can have, or zeros before them, give one that is none.</summary>
        private static int Number(string digits) => digits.Length switch
        {
            0 => 0,
            <= 3 when digits[0] != '0' => int.Parse(digits, CultureInfo.InvariantCulture),
            _ => int.MaxValue,
        };
    }
}
