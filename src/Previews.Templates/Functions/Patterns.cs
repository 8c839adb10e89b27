using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Previews.Templates.Functions;

/// <summary>Runs regular expressions within the time that a page has for one.</summary>
internal static class Patterns
{
    /// <summary>Templates have some dozens of patterns; computed ones must not fill the memory.</summary>
    private const int MaximumCached = 256;

    private static readonly ConcurrentDictionary<(string, RegexOptions, TimeSpan), Regex> Cache = new();

    public static T Run<T>(in BuiltinArguments a, string pattern, RegexOptions options, Func<Regex, T> run)
    {
        a.State.CountWork(a.Text(0).Length / 8);
        try
        {
            return run(Get(pattern, options | RegexOptions.CultureInvariant, a.State.Options.RegexTimeout));
        }
        catch (RegexParseException mistake)
        {
            throw a.Fail($"`{pattern}` is no regular expression: {mistake.Message}");
        }
        catch (RegexMatchTimeoutException)
        {
            throw a.Fail($"`{pattern}` takes too long on this text");
        }
    }

    /// <summary>The letters <c>i m s x</c>.</summary>
    public static RegexOptions Options(in BuiltinArguments a, int index)
    {
        var options = RegexOptions.None;
        foreach (var letter in a.Text(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw a.Fail($"`{letter}` is none of the options `i`, `m`, `s` and `x`"),
            };
        }

        return options;
    }

    private static Regex Get(string pattern, RegexOptions options, TimeSpan timeout)
    {
        if (Cache.TryGetValue((pattern, options, timeout), out var regex))
            return regex;
        regex = new Regex(pattern, options, timeout);
        if (Cache.Count < MaximumCached)
            Cache[(pattern, options, timeout)] = regex;
        return regex;
    }
}
