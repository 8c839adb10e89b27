using System.Globalization;
using System.Text.RegularExpressions;
using Previews.Content.Yaml;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.EveryPosition;

/// <summary>
/// Writes what nobody meant into every position of every kind of file: into each key and each value that the sample site has, and
/// into each key that a binder knows besides. Whatever it is, it is told at its place, or it means something; never is there an exception.
/// </summary>
public sealed partial class EveryPositionTests
{
    private const string UnknownKey = "qqqqqqqqqqqqqqqq";

    /// <summary>More of a value than a message quotes.</summary>
    private static readonly string TooLong = new('x', 500);

    /// <summary>What says nothing, however it is written, is never taken for a text.</summary>
    private static readonly string[] Nothing = ["\"\"", "null", "~", "NULL", "", "\" \"", "\"\\u00a0\\u3000\""];

    /// <summary>What may have a meaning at one place or another.</summary>
    private static readonly string[] Something =
    [
        "a", "é", "\"?\"", "\"-\"", "\"'\"", "\"[\"", "\":\"", "\"/\"", "\"\\\\\"", "\"<\"", "7", "0", "-1", "3.5", "1e9", "99999999999999999999",
        "true", "2025-02-30", "[]", "[a]", "[\"\"]", "{}", "{a: b}", "{fr: a}", "{fr: \"\"}", "[[[]]]", "\"\\ud800\"", "\"\\0\"", "*a", "&a b", "!!int 1",
        "[null]", "{null: null}", $"\"{new string('x', 10_000)}\"",
    ];

    private static readonly Lazy<(IReadOnlyList<YamlPosition> Positions, IReadOnlyList<string> Unwritten)> All = new(FindAll);

    [Fact]
    public void Nothing_in_the_place_of_something_is_an_error_in_its_file()
    {
        var faults = FaultsOf(Nothing, SparseUnless(3), (position, text, diagnostics) =>
            MaySayNothing(position)
                || diagnostics.ToSorted().Any(d => d.Severity == Severity.Error && d.Location?.Source.Path == EveryKeySite.PathShown(position.Path)) ? null : "no error in its file");

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(2000).Select(f => f.Split((char)10)[0])));
    }

    [Fact]
    public void Anything_in_the_place_of_something_is_an_error_with_a_place_or_has_a_meaning()
    {
        var faults = FaultsOf(Something, SparseUnless(9), (_, _, _) => null);

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(2000).Select(f => f.Split((char)10)[0])));
    }

    [Fact]
    public void Every_key_that_is_known_is_written_in_the_sample() => Assert.Empty(All.Value.Unwritten);

    [Fact]
    public void Sample_has_no_mistake() => Assert.Equal("", EveryKeySite.Printed(EveryKeySite.Diagnose("settings.yml", EveryKeySite.Files["settings.yml"])));

    /// <summary>Each position is given one in so many of the texts, the next position others; with PREVIEWS_FUZZ all.</summary>
    private static int SparseUnless(int stride) => Environment.GetEnvironmentVariable("PREVIEWS_FUZZ") is null ? stride : 1;

    /// <summary>A default of a folder that each of its files overrides is not asked for.</summary>
    private static bool MaySayNothing(YamlPosition position) =>
        position.IsNew && position.Path.EndsWith("_directory.yml", StringComparison.Ordinal);

    /// <returns>What went wrong, with the input.</returns>
    private static List<string> FaultsOf(IReadOnlyList<string> texts, int stride, Func<YamlPosition, string, DiagnosticBag, string?> check)
    {
        var inputs = All.Value.Positions.SelectMany(
            (p, index) => texts.Where((t, i) => (index + i) % stride == 0 && (t.Length > 0 || !p.IsItemInBrackets)).Select(t => (Position: p, Text: t))).ToList();
        var faults = inputs.AsParallel().AsOrdered().Select(i => FaultOf(i.Position, i.Text, check)).OfType<string>().ToList();
        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture, $"every position: {All.Value.Positions.Count} positions, {inputs.Count} inputs, {faults.Count} at fault"));
        return faults;
    }

    private static string? FaultOf(YamlPosition position, string text, Func<YamlPosition, string, DiagnosticBag, string?> check)
    {
        try
        {
            var diagnostics = EveryKeySite.Diagnose(position.Path, position.With(EveryKeySite.Files[position.Path], text));
            var isShort = !EveryKeySite.Printed(diagnostics).Contains(TooLong, StringComparison.Ordinal);
            var fault = !isShort ? "a message with the whole of a long text" : diagnostics.ToSorted()
                .Any(d => d.Severity == Severity.Error && !IsInTheSite(d)) ? "an error without a place" : check(position, text, diagnostics);
            return fault is null ? null : $"{position} <- {Shortened(text)}: {fault}";
        }
        catch (Exception exception)
        {
            return $"{position} <- {Shortened(text)}: {exception}";
        }
    }

    private static bool IsInTheSite(Diagnostic diagnostic) =>
        diagnostic.Location is { } place && EveryKeySite.Files.Keys.Any(path => EveryKeySite.PathShown(path) == place.Source.Path)
            && place.Span.End <= place.Source.Length;

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;

    /// <summary>
    /// What the binders know is taken from what they say of a key that they do not know: so a key that is new to one of them is
    /// tried wherever it may stand, and has to be written in the sample, so that what is below it is tried too.
    /// </summary>
    private static (IReadOnlyList<YamlPosition> Positions, IReadOnlyList<string> Unwritten) FindAll()
    {
        var positions = EveryKeySite.Trees.SelectMany(tree => YamlPosition.In(tree)).ToList();
        var (written, known) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (mapping, name) in EveryKeySite.Trees.SelectMany(tree => YamlPosition.MappingsIn(tree)))
        {
            var (what, keys) = KnownIn(mapping, name);
            positions.AddRange(keys.Where(key => mapping[key] is null).Select(key => YamlPosition.NewKeyIn(mapping, key, name)));
            known.UnionWith(keys.Select(key => $"{what}: {key}"));
            written.UnionWith(mapping.Entries.Select(entry => $"{what}: {entry.Key.Text}"));
        }

        return (positions, [.. known.Except(written).Order(StringComparer.Ordinal)]);
    }

    /// <returns>What the mapping is, and the keys that it may have; none where it may have any.</returns>
    private static (string What, IReadOnlyList<string> Keys) KnownIn(YamlNode.Mapping mapping, string name)
    {
        var position = YamlPosition.NewKeyIn(mapping, UnknownKey, name);
        var refusal = EveryKeySite.Diagnose(position.Path, position.With(EveryKeySite.Files[position.Path], "1")).ToSorted()
            .FirstOrDefault(d => d.Code == "PV0205" && d.Message.StartsWith($"`{UnknownKey}`", StringComparison.Ordinal));
        return refusal is null
            ? ("", [])
            : (WhatIsMeant().Match(refusal.Message).Groups[1].Value, KeysSaid().Match(refusal.Help!).Groups[1].Value.Split(", "));
    }

    [GeneratedRegex("is no key of (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex WhatIsMeant();

    [GeneratedRegex("^its keys are: (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex KeysSaid();
}
