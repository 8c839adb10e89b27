using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>What every binder needs: the settings, what has been defined so far, and readers of values.</summary>
internal sealed class BindingContext
{
    private readonly Dictionary<string, Func<string, object?>> _answers;
    private readonly BindingMemory? _memory;

    /// <param name="memory">Of the last reading; null where there was none.</param>
    public BindingContext(Settings settings, DiagnosticBag diagnostics, BindingMemory? memory = null)
    {
        _memory = memory;
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
        _answers = new(StringComparer.Ordinal)
        {
            ["team"] = Teams.Answer,
            ["city"] = Cities.Answer,
            ["venue"] = Venues.Answer,
            ["person"] = People.Defined.Answer,
            ["regulations"] = Regulations.Answer,
            ["competition"] = Competitions.Answer,
            ["group"] = Groups.Answer,
        };
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

    public Definitions<Regulations> Regulations { get; }

    public Definitions<Competition> Competitions { get; }

    public Definitions<Group> Groups { get; }

    public List<Post> Posts { get; } = [];

    /// <summary>Where the facts of groups stand.</summary>
    public Dictionary<object, TextLocation> PlacesOfFacts { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Binds a thing, or takes it over from the last reading where nothing of it can have changed.</summary>
    /// <param name="text">The piece of YAML, or the file, that it is bound from.</param>
    /// <param name="basis">What else it is bound from, besides what it looks up: the defaults of its folder.</param>
    public T? Bind<T>(object text, ImmutableArray<object> basis, Func<T?> bind)
        where T : class => _memory is null ? bind() : _memory.Bind(text, basis, this, bind);

    public T? Bind<T>(Entity entity, Func<Entity, T?> bind)
        where T : class => Bind(entity.Mapping, ImmutableArray<object>.CastUp(entity.Defaults), () => bind(entity));

    /// <summary>Does what a binding does besides giving a value, so that it can be done again when the value is taken over.</summary>
    public void Do(Action<BindingContext> deed)
    {
        deed(this);
        Lookups.NoteDeed(deed);
    }

    /// <summary>What a thing is now that a binding once looked up.</summary>
    public object? Answer(string what, string name) => _answers[what](name);

    /// <summary>Says who answers for a kind of things that is defined after all others.</summary>
    public void AnswerFor(string what, Func<string, object?> answer) => _answers[what] = answer;

    /// <summary>A value that names something: it must be such as an id is.</summary>
    public string? Id(YamlNode node) =>
        Scalars.Text(node) is { } text && Ids.Check(text, node.Location, Diagnostics) ? text : null;
}
