using System.Globalization;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>
/// Published final tables since 1888, each from its matches and the rules that its file states. The collection lies beside
/// the repository and is not part of it.
/// </summary>
public sealed class OfficialTablesTests(ITestOutputHelper output)
{
    private const int Shuffles = 3;

    [Fact]
    public void Every_official_table_comes_out_in_its_official_order_however_it_is_shuffled()
    {
        var wrong = new List<string>();
        var files = OfficialFile.All();
        foreach (var file in files)
        {
            for (var seed = 0; seed < Shuffles; seed++)
                wrong.AddRange(OfficialCheck.Of(file, new Random(seed)).Select(w => $"{file.Path}: {w}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} official tables, {Shuffles} shuffles each, {wrong.Count} mistakes"));
        Assert.Empty(wrong);
    }
}
