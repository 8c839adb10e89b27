using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>All that has been defined so far, by id. It may outlive the reading that it was defined in.</summary>
internal sealed class Defined(DiagnosticBag diagnostics)
{
    public Definitions<Team> Teams { get; private init; } = new("team", diagnostics);

    public Definitions<City> Cities { get; private init; } = new("city", diagnostics);

    public Definitions<Venue> Venues { get; private init; } = new("venue", diagnostics);

    public People People { get; init; } = new(diagnostics);

    public Definitions<Regulations> Regulations { get; private init; } = new("regulations", diagnostics);

    public Definitions<Competition> Competitions { get; private init; } = new("competition", diagnostics);

    public Definitions<Group> Groups { get; private init; } = new("group", diagnostics);

    public Definitions<CrossGroupRules> CrossGroupRankings { get; private init; } = new("ranking across groups", diagnostics);

    public List<Post> Posts { get; private init; } = [];

    /// <summary>What the facts of groups were read from.</summary>
    public Dictionary<object, YamlNode.Mapping> WrittenFacts { get; private init; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same, telling mistakes to another bag.</summary>
    public Defined For(DiagnosticBag other) => new(other)
    {
        Teams = Teams.For(other),
        Cities = Cities.For(other),
        Venues = Venues.For(other),
        People = People.For(other),
        Regulations = Regulations.For(other),
        Competitions = Competitions.For(other),
        Groups = Groups.For(other),
        CrossGroupRankings = CrossGroupRankings.For(other),
        Posts = Posts,
        WrittenFacts = WrittenFacts,
    };
}
