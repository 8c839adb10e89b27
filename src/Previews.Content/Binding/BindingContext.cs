using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>What every binder needs: the settings, what has been defined so far, and readers of values.</summary>
internal sealed class BindingContext
{
    public BindingContext(Settings settings, DiagnosticBag diagnostics)
    {
        Settings = settings;
        Diagnostics = diagnostics;
        Scalars = new ScalarReader(diagnostics);
        Times = new TimeReader(diagnostics);
        Texts = new LocalizedReader(settings.Languages, diagnostics);
        Sources = new SourceReader(diagnostics);
        Teams = new Definitions<Team>("team", diagnostics);
        Cities = new Definitions<City>("city", diagnostics);
        Venues = new Definitions<Venue>("venue", diagnostics);
        People = new People(diagnostics);
        Regulations = new Definitions<Regulations>("regulations", diagnostics);
        Competitions = new Definitions<Competition>("competition", diagnostics);
        Groups = new Definitions<Group>("group", diagnostics);
    }

    public Settings Settings { get; }

    public DiagnosticBag Diagnostics { get; }

    public ScalarReader Scalars { get; }

    public TimeReader Times { get; }

    public LocalizedReader Texts { get; }

    public SourceReader Sources { get; }

    public Definitions<Team> Teams { get; }

    public Definitions<City> Cities { get; }

    public Definitions<Venue> Venues { get; }

    public People People { get; }

    public Spellings Spellings { get; } = new();

    public Definitions<Regulations> Regulations { get; }

    public Definitions<Competition> Competitions { get; }

    public Definitions<Group> Groups { get; }

    public List<Post> Posts { get; } = [];

    /// <summary>Where the facts of groups stand.</summary>
    public Dictionary<object, TextLocation> PlacesOfFacts { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>A value that names something: it must be such as an id is.</summary>
    public string? Id(YamlNode node) =>
        Scalars.Text(node) is { } text && Ids.Check(text, node.Location, Diagnostics) ? text : null;
}
