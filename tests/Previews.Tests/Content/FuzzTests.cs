using System.Globalization;
using System.Text;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>
/// Spoils sound inputs in a reproducible way and reads them: whatever the bytes, there are messages with places, never an
/// exception or a hang. PREVIEWS_FUZZ sets how many inputs each target gets.
/// </summary>
public sealed class FuzzTests
{
    private const int Seed = 20250907;

    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("PREVIEWS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1_000;

    /// <summary>Pieces that mean something to one of the parsers.</summary>
    private static readonly string[] Pieces =
    [
        "- ", "? ", ": ", "\n", "\r", "\t", "  ", "[", "]", "{", "}", "'", "\"", "|\n", ">-\n", "&a ", "*a", "!!x ", "---\n", "...\n", "%YAML 1.2\n", "#", "<<: ",
        "> ", "— ", "![", "](", ")", "[r]: ", "<", "</", "<!--", "&#", "`", "```\n", "***", "___", "## ", "| a | b |\n|---|---|\n", "Table: ", "xref:", "javascript:",
        "//", "\\", "\0", "\uFEFF", "\u202E", "\u00A0", "\u2028", "é", "😀", "99999999999999999999", "-1", "2025-13-45", "20:45", "home: ", "id: ", "matches:\n", "({[<",
    ];

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Whatever_is_read_is_told_and_never_throws_or_hangs(string name)
    {
        var target = FuzzTarget.All.Single(t => t.Name == name);
        var (input, fault) = Run(target, target.Read, FuzzedRun.Limit);
        TestContext.Current.SendDiagnosticMessage($"fuzzing {name}: {input} inputs, none at fault");
        Assert.True(fault is null, fault);
        Assert.Equal(Inputs, input);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_fault_planted_where_inputs_seldom_lead_is_found_within_the_same_number_of_inputs(string name)
    {
        var target = FuzzTarget.All.Single(t => t.Name == name);
        var (input, fault) = Run(target, WithFault, FuzzedRun.Limit);
        TestContext.Current.SendDiagnosticMessage($"fuzzing {name}: planted fault found at input {input} of {Inputs}");
        Assert.Contains("planted", fault, StringComparison.Ordinal);

        DiagnosticBag WithFault(byte[] bytes)
        {
            var diagnostics = target.Read(bytes);
            return diagnostics.ToSorted().Any(d => d.Code == target.Rare) ? throw new InvalidOperationException("planted") : diagnostics;
        }
    }

    [Fact]
    public void A_hang_planted_for_the_purpose_is_found_too()
    {
        using var test = new CancellationTokenSource();
        var target = FuzzTarget.All[0];
        var (input, fault) = Run(target, Hanging, TimeSpan.FromSeconds(1));
        test.Cancel();
        TestContext.Current.SendDiagnosticMessage($"fuzzing: planted hang found at input {input} of {Inputs}");
        Assert.Contains("no end after 1.0 s", fault, StringComparison.Ordinal);

        DiagnosticBag Hanging(byte[] bytes)
        {
            var diagnostics = target.Read(bytes);
            if (diagnostics.ToSorted().Any(d => d.Code == target.Rare))
                test.Token.WaitHandle.WaitOne();
            return diagnostics;
        }
    }

    /// <summary>Reads spoilt inputs until one is at fault.</summary>
    /// <returns>How many were read, and the fault; null: there was none.</returns>
    private static (int Inputs, string? Fault) Run(FuzzTarget target, Func<byte[], DiagnosticBag> read, TimeSpan limit)
    {
        var random = new Random(Seed);
        for (var input = 1; input <= Inputs; input++)
        {
            var bytes = Spoil(target, random);
            if (FuzzedRun.FindFault(() => Print(read(bytes)), limit) is { } fault)
                return (input, $"{fault}\nat input {input}:\n{Encoding.UTF8.GetString(bytes)}");
        }

        return (Inputs, null);
    }

    /// <summary>A place outside its text shows when a message is printed.</summary>
    private static void Print(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.ToSorted())
            Assert.NotEmpty(DiagnosticPrinter.Print(diagnostic));
    }

    private static byte[] Spoil(FuzzTarget target, Random random)
    {
        var (start, length) = target.Spoiled.GetOffsetAndLength(target.Sound.Length);
        var bytes = target.Sound[target.Spoiled].ToList();
        for (var edits = random.Next(1, 6); edits > 0; edits--)
            Edit(bytes, random);
        return [.. target.Sound[..start], .. bytes, .. target.Sound[(start + length)..]];
    }

    private static void Edit(List<byte> bytes, Random random)
    {
        var place = random.Next(bytes.Count + 1);
        var length = random.Next(Math.Min(12, bytes.Count - place + 1));
        switch (random.Next(5))
        {
            case 0:
                bytes.RemoveRange(place, length);
                break;
            case 1:
                bytes.Insert(place, (byte)random.Next(256));
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(place, length));
                break;
            default:
                var piece = Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
                for (var times = random.Next(8) == 0 ? 140 : 1; times > 0; times--)
                    bytes.InsertRange(place, piece);
                break;
        }
    }
}
