using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Previews.Content.Matches;

/// <summary>
/// What sources write beside a name and this program behind the minute: <c>78 Mohamed Salah (pen)</c> for <c>78p Mohamed Salah</c>. In
/// parentheses it is found however it is written; without them only a small word at either end is, which no name has.
/// </summary>
internal sealed partial class MarksInNames
{
    /// <summary>Said of a player, and of no goal or card.</summary>
    private static readonly string[] SaidOfNothing = ["c", "capt", "captain", "gk", "goal", "sub", "header"];

    private readonly FrozenDictionary<string, string> _marks;

    private MarksInNames(params (string Mark, string[] Words)[] marks) => _marks = marks
        .Append((Mark: "", Words: SaidOfNothing))
        .SelectMany(m => m.Words, (m, word) => KeyValuePair.Create(word, m.Mark))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static MarksInNames OfGoals { get; } = new(
        ("p", ["p", "pen", "pens", "penalty", "pk", "sp", "strafschop", "elfmeter", "fe"]),
        ("og", ["og", "own goal", "csc", "contre son camp", "eigentor", "eigen doelpunt", "ed"]));

    public static MarksInNames OfCards { get; } = new(
        ("y", ["y", "yc", "yellow", "yellow card", "jaune", "geel", "gelb"]),
        ("yr", ["yr", "2y", "second yellow", "2nd yellow", "yellow-red", "gelb-rot", "2e geel", "2e jaune"]),
        ("r", ["r", "rc", "red", "red card", "rouge", "rood", "rot"]),
        ("y+r", ["y+r"]));

    /// <param name="name">As it stands behind the minute.</param>
    /// <param name="mark">What stands at the minute; may be empty.</param>
    /// <returns>What is no part of the name as it was written, what belongs to the minute, and the name; null where it is a name.</returns>
    public (string Words, string Mark, string Name)? In(string name, string mark)
    {
        foreach (var pattern in (Regex[])[InParentheses(), AtTheEnd(), AtTheBeginning()])
        {
            if (pattern.Match(name) is { Success: true } match && _marks.TryGetValue(Plain(match.Groups["mark"].Value), out var meant))
                return (match.Groups["words"].Value, meant.Length == 0 ? mark : meant, match.Groups["name"].Value);
        }

        return null;
    }

    private static string Plain(string words) => words.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^(?<name>.*?)[ ,]*(?<words>[(\[](?<mark>[^()\[\]]+)[)\]])$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"^(?<name>.*\p{Lu}.*?)[ ,]+(?<words>(?<mark>[a-z]+(\.[a-z]+)*\.?))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AtTheEnd();

    [GeneratedRegex(@"^(?<words>(?<mark>[a-z]+(\.[a-z]+)*\.?)) +(?<name>\p{Lu}.*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AtTheBeginning();
}
