using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Previews.Tests.Structure;

/// <summary>The program is one executable that needs nothing of the machine: .NET's cryptography would need OpenSSL's libraries there.</summary>
public sealed partial class MachineLibraryTests
{
    /// <summary>Templates may ask for a digest by its name: their language is not among these.</summary>
    [Theory]
    [InlineData("previews.dll")]
    [InlineData("Previews.Content.dll")]
    [InlineData("Previews.Football.dll")]
    [InlineData("Previews.Site.dll")]
    [InlineData("Previews.Text.dll")]
    public void No_cryptography_is_used(string assembly) =>
        Assert.DoesNotContain("System.Security.Cryptography", NamespacesUsedBy(assembly));

    /// <summary>The tests themselves compare folders by SHA-256.</summary>
    [Fact]
    public void What_is_used_is_seen() => Assert.Contains("System.Security.Cryptography", NamespacesUsedBy("Previews.Tests.dll"));

    [Fact]
    public void No_colour_of_a_terminal_is_written_by_hand() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories),
            file => Assert.DoesNotMatch(EscapeCode(), File.ReadAllText(file)));

    private static HashSet<string> NamespacesUsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(t => metadata.GetString(metadata.GetTypeReference(t).Namespace))];
    }

    [GeneratedRegex(@"(\\e|\\x1[bB]|\\u001[bB])\[", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeCode();
}
