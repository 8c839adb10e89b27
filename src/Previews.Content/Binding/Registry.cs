using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Binding;

/// <summary>
/// What matches and articles refer to, by id. It is filled in the order in which its kinds refer to each other, then only read.
/// </summary>
/// <param name="people">Those who have no file of their own.</param>
internal sealed class Registry(Settings settings, NamedPeople people)
{
    public Settings Settings => settings;

    public Definitions<Team> Teams { get; } = new("team");

    public Definitions<City> Cities { get; } = new("city");

    public Definitions<Venue> Venues { get; } = new("venue");

    /// <summary>Those with a file of their own.</summary>
    public Definitions<Person> People { get; } = new("person");

    public NamedPeople NamedPeople => people;

    public Definitions<Regulations> Regulations { get; } = new("regulations");

    public Definitions<Competition> Competitions { get; } = new("competition");

    public Definitions<Group> Groups { get; } = new("group");

    public Definitions<CrossGroupRules> CrossGroupRankings { get; } = new("ranking across groups");

    public List<Post> Posts { get; } = [];

    public List<WrittenName> TeamNames { get; } = [];

    /// <summary>What the facts of groups were read from, for checks that need all matches.</summary>
    public Dictionary<object, YamlNode.Mapping> WrittenFacts { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>All kinds that can be looked up.</summary>
    public IEnumerable<IDefinitions> Kinds => [Teams, Cities, Venues, People, Regulations, Competitions, Groups];
}
