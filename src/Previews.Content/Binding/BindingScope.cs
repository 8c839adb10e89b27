using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// What the binding of one piece of content reads with and writes to: readers of values, references to what others define,
/// and a bag of its own. It records what was looked up.
/// </summary>
internal sealed class BindingScope
{
    private readonly List<Lookup> _lookups = [];

    public BindingScope(Registry registry)
    {
        Settings = registry.Settings;
        Scalars = new ScalarReader(Diagnostics);
        Times = new TimeReader(Diagnostics);
        Texts = new LocalizedReader(Settings.Languages, Diagnostics);
        Names = new NamesReader(Times, Diagnostics);
        Sources = new SourceReader(Settings.Languages, Diagnostics);
        Teams = To(registry.Teams);
        Cities = To(registry.Cities);
        Venues = To(registry.Venues);
        People = new PersonReferences(To(registry.People), registry.NamedPeople, this);
        Regulations = To(registry.Regulations);
        Competitions = To(registry.Competitions);
        Groups = To(registry.Groups);
    }

    public Settings Settings { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public ScalarReader Scalars { get; }

    public TimeReader Times { get; }

    public LocalizedReader Texts { get; }

    public NamesReader Names { get; }

    public SourceReader Sources { get; }

    public References<Team> Teams { get; }

    public References<City> Cities { get; }

    public References<Venue> Venues { get; }

    public PersonReferences People { get; }

    public References<Regulations> Regulations { get; }

    public References<Competition> Competitions { get; }

    public References<Group> Groups { get; }

    /// <summary>All that was looked up so far.</summary>
    public IReadOnlyList<Lookup> Lookups => _lookups;

    /// <summary>References to a kind that is defined after all that the registry holds.</summary>
    public References<T> To<T>(Definitions<T> definitions)
        where T : class => new(definitions, this);

    /// <summary>What a name stands for, as <see cref="IDefinitions.Answer"/> says it.</summary>
    public object? LookUp(IDefinitions definitions, string name)
    {
        var answer = definitions.Answer(name);
        _lookups.Add(new Lookup(definitions.Kind, name, answer));
        return answer;
    }

    /// <summary>A value that is an id.</summary>
    public string? Id(YamlNode node) => Ids.Read(node, Diagnostics);
}
