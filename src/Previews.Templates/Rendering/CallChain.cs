using System.Globalization;
using Scriban.Parsing;

namespace Previews.Templates.Rendering;

/// <summary>The includes and calls that are running, for messages.</summary>
internal sealed class CallChain
{
    /// <summary>Of a chain without end the innermost ones say enough.</summary>
    private const int MaximumShown = 8;

    private readonly List<(string What, SourceSpan From)> _calls = [];

    public int Depth => _calls.Count;

    public void Enter(string what, SourceSpan from) => _calls.Add((what, from));

    public void Leave() => _calls.RemoveAt(_calls.Count - 1);

    /// <summary>Innermost first.</summary>
    public IEnumerable<string> Describe(PageContext page)
    {
        foreach (var (what, from) in _calls.AsEnumerable().Reverse().Take(MaximumShown))
            yield return $"in {what}, from {page.At(from)}";
        if (_calls.Count > MaximumShown)
            yield return string.Create(CultureInfo.InvariantCulture, $"and {_calls.Count - MaximumShown} more");
    }
}
