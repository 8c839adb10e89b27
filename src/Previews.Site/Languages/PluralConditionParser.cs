using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Previews.Site.Languages;

/// <summary>
/// Reads a rule as CLDR writes it (Unicode TS 35, part 3, "Plural rules syntax"); the samples after <c>@integer</c> and
/// <c>@decimal</c> may stand there, so that a rule can be copied as it is.
/// </summary>
internal sealed partial class PluralConditionParser
{
    private readonly ImmutableArray<string> _tokens;
    private int _position;

    private PluralConditionParser(ImmutableArray<string> tokens) => _tokens = tokens;

    private string? Current => _position < _tokens.Length ? _tokens[_position] : null;

    /// <returns>Null where the text is no rule.</returns>
    public static PluralCondition? TryParse(string text)
    {
        var rule = text.Split('@')[0];
        var tokens = Token().Matches(rule).Select(m => m.Value).ToImmutableArray();
        if (tokens.Sum(t => t.Length) != rule.Count(c => c != ' '))
            return null;
        var parser = new PluralConditionParser(tokens);
        return parser.ReadCondition() is { } condition && parser.Current is null ? condition : null;
    }

    private PluralCondition? ReadCondition()
    {
        var alternatives = Separated("or", ReadRelations);
        return alternatives.IsDefault ? null : new PluralCondition([.. alternatives.Select(a => a!.Value)]);
    }

    private ImmutableArray<PluralRelation>? ReadRelations() =>
        Separated("and", ReadRelation) is { IsDefault: false } relations ? [.. relations.Select(r => r!)] : null;

    private PluralRelation? ReadRelation()
    {
        if (Current is not { Length: 1 } operand || !"nivwftce".Contains(operand, StringComparison.Ordinal))
            return null;
        _position++;
        long? modulus = null;
        if (Skip("%") && (modulus = ReadNumber()) is null or 0)
            return null;
        var isNegated = Skip("!=");
        if (!isNegated && !Skip("="))
            return null;
        var ranges = Separated(",", ReadRange);
        return ranges.IsDefault ? null : new PluralRelation(operand[0], modulus, isNegated, [.. ranges.Select(r => r!.Value)]);
    }

    private (long From, long To)? ReadRange()
    {
        if (ReadNumber() is not { } from)
            return null;
        if (!Skip(".."))
            return (from, from);
        return ReadNumber() is { } to && to >= from ? (from, to) : null;
    }

    private long? ReadNumber()
    {
        if (!long.TryParse(Current, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        _position++;
        return number;
    }

    /// <returns>Default where one of them cannot be read.</returns>
    private ImmutableArray<T> Separated<T>(string separator, Func<T> read)
    {
        var parts = ImmutableArray.CreateBuilder<T>();
        do
        {
            if (read() is not { } part)
                return default;
            parts.Add(part);
        }
        while (Skip(separator));
        return parts.DrainToImmutable();
    }

    private bool Skip(string token)
    {
        if (Current != token)
            return false;
        _position++;
        return true;
    }

    [GeneratedRegex(@"[a-z]+|[0-9]+|\.\.|!=|[%=,]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
