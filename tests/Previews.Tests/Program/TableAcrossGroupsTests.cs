using System.Text.Json;
using Previews.Tests.Site;

namespace Previews.Tests.Program;

/// <summary><c>previews table</c> with the key of a ranking across groups.</summary>
public sealed class TableAcrossGroupsTests : IDisposable
{
    private readonly TemporarySite _site = TemporarySite.From("tests/none", "theme");

    public TableAcrossGroupsTests()
    {
        foreach (var (path, text) in Euro2024.Files())
            _site.Write($"input/{path}", text);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void It_is_printed_with_the_reason_for_its_order()
    {
        var run = Run("--as-of", Euro2024.End);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            Classement des troisièmes : ordre après 36 matchs sur 36

                Équipe         J  G  N  P  BP  BC  Diff.  Pts
            1=  GEO (Group F)  3  1  1  1   4   4      0    4
            1=  NED (Group D)  3  1  1  1   4   4      0    4
             3  SVK (Group E)  3  1  1  1   3   3      0    4
             4  SVN (Group C)  3  0  3  0   2   2      0    3
             5  HUN (Group A)  3  1  0  2   2   5     −3    3
             6  CRO (Group B)  3  0  2  1   3   6     −3    2

            Tous les groupes sont terminés : il reste à départager des équipes à égalité
            Ce classement compare les équipes qui occupent la troisième place de leur groupe.
            GEO : à égalité avec NED, à départager aux points disciplinaires
            NED : devant SVK au nombre de buts marqués (4 contre 3)
            SVN : devant HUN à la différence de buts (0 contre −3)
            À 4 points : GEO, NED, SVK
              1. Différence de buts : GEO, NED et SVK toujours à égalité (0)
              2. Buts marqués : GEO et NED (4), puis SVK (3)
              3. Nombre de victoires : GEO et NED toujours à égalité (1)
            GEO : huitièmes de finale
            NED : huitièmes de finale
            SVK : huitièmes de finale
            SVN : huitièmes de finale
            HUN : éliminé
            CRO : éliminé

            """,
            run.Output.Replace('\u00A0', ' '),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Json_has_a_version_the_groups_and_the_reason_as_values()
    {
        using var json = JsonDocument.Parse(Run("--as-of", "2024-06-26T12:00+02:00", "--format", "json", "--lang", "en").Output);
        var (root, first) = (json.RootElement, json.RootElement.GetProperty("rows")[0]);

        Assert.Equal(
            (1, false, 32),
            (root.GetProperty("version").GetInt32(), root.GetProperty("final").GetBoolean(), root.GetProperty("matches_counted").GetInt32()));
        Assert.Equal(
            ("euro-2024-thirds", 3),
            (root.GetProperty("ranking").GetProperty("key").GetString(), root.GetProperty("ranking").GetProperty("place").GetInt32()));
        Assert.Equal(6, root.GetProperty("ranking").GetProperty("groups").GetArrayLength());
        Assert.Equal(
            ("NED", "euro-2024-d", false),
            (first.GetProperty("team").GetProperty("id").GetString(), first.GetProperty("group").GetString(), first.GetProperty("open").GetBoolean()));
        Assert.Equal("qualified", first.GetProperty("zone").GetString());
        Assert.Equal("points", first.GetProperty("above_next").GetProperty("criterion").GetString());
    }

    [Fact]
    public void Csv_has_a_line_a_team() => Assert.Equal(
        [
            "rank,level,team,name,group,open,played,won,drawn,lost,goals_for,goals_against,goal_difference,points,deducted,zone,reason",
            "1,false,AUT,AUT,euro-2024-d,false,2,1,0,1,3,2,1,3,0,qualified,ahead of SVK on goal difference (+1 to 0)",
            "2,false,SVK,SVK,euro-2024-e,false,2,1,0,1,2,2,0,3,0,qualified,",
        ],
        Run("--matchday", "2", "--format", "csv", "--lang", "en").Output.Split('\n').Take(3).Select(l => l.TrimEnd('\r')));

    [Theory]
    [InlineData("did you mean `euro-2024-thirds`", "euro-2024-third")]
    [InlineData("did you mean `euro-2024-a`", "euro2024-a")]
    [InlineData("--venue and --last are for the table of one group", Euro2024.Thirds, "--venue", "home")]
    [InlineData("--venue and --last are for the table of one group", Euro2024.Thirds, "--last", "2")]
    [InlineData("`euro-2024-thirds` has no matchday 4; it has: 1, 2, 3", Euro2024.Thirds, "--matchday", "4")]
    public void Wrong_use_says_what_is_wrong(string expected, string key, params string[] arguments)
    {
        var run = RunOn(key, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Stakes_of_a_ranking_are_asked_of_its_groups_and_its_table_here()
    {
        var run = ProgramRun.Of("stakes", Euro2024.Thirds, "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("`euro-2024-thirds` is a ranking across groups: `previews table euro-2024-thirds` prints it", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("euro-2024-a, euro-2024-b, euro-2024-c, euro-2024-d, euro-2024-e, euro-2024-f", run.Errors.TrimEnd(), StringComparison.Ordinal);
    }

    private ProgramRun Run(params string[] arguments) => RunOn(Euro2024.Thirds, arguments);

    private ProgramRun RunOn(string key, params string[] arguments) => ProgramRun.Of(
        ["table", key, .. arguments, "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme")]);
}
