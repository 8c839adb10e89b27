using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>Where in an article's file the YAML stands and where the text.</summary>
internal readonly record struct FrontMatter(TextSpan Yaml, TextSpan Body)
{
    private const string Fence = "---";

    /// <summary>Null where there is none or it does not end, which is reported.</summary>
    public static FrontMatter? Find(SourceText source, DiagnosticBag diagnostics)
    {
        if (!IsFence(source, 0))
        {
            diagnostics.NoFrontMatter(source.At(0, source.Line(0).Length), WhatBegins(source));
            return null;
        }

        for (var line = 1; line < source.LineStarts.Length; line++)
        {
            if (!IsFence(source, line))
                continue;
            var bodyStart = line + 1 < source.LineStarts.Length ? source.LineStarts[line + 1] : source.Length;
            return new FrontMatter(
                TextSpan.FromBounds(source.LineStarts[1], source.LineStarts[line]), TextSpan.FromBounds(bodyStart, source.Length));
        }

        diagnostics.FrontMatterNotClosed(source.At(0, Fence.Length));
        return null;
    }

    /// <summary>The first line of a file that has front matter, without the rest of its text.</summary>
    public static TextLocation Beginning(string path) => new SourceText(Fence, path).At(0, Fence.Length);

    private static bool IsFence(SourceText source, int line) => source.Line(line).TrimEnd().SequenceEqual(Fence);

    private static string WhatBegins(SourceText source) => source.Line(0).Trim().ToString() switch
    {
        "" => "an empty line",
        "+++" => "TOML",
        ['{', ..] => "JSON",
        ['-', '-', '-', ..] => "something after the dashes",
        _ => "text",
    };
}
