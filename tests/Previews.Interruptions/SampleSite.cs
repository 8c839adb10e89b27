using System.Buffers;
using System.Globalization;
using System.Text;
using Previews.Site.Output;

namespace Previews.Interruptions;

/// <summary>A site in a few files, one of which is the same in every version.</summary>
internal static class SampleSite
{
    public static IReadOnlyList<OutputFile> Files(string version) =>
    [
        .. Enumerable.Range(0, 4).Select(n => Text(string.Create(CultureInfo.InvariantCulture, $"pages/{n}/index.html"), $"{version} {n}")),
        Text($"only-in-{version}/index.html", version),
        Text("same.css", "same"),
    ];

    private static OutputFile Text(string path, string text) => new(path, output => output.Write(Encoding.UTF8.GetBytes(text)));
}
