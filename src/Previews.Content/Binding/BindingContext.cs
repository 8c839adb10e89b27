using System.Collections.Immutable;
using Previews.Content.Incremental;
using Previews.Content.People;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Tables;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>What every binder needs: the settings, what has been defined so far, and readers of values.</summary>
internal sealed class BindingContext
{
    private readonly Defined _defined;
    private readonly BindingMemory? _memory;
    private readonly Dictionary<string, Func<string, object?>> _answers;

    /// <param name="memory">Of earlier readings; null where there is none.</param>
    public BindingContext(Settings settings, DiagnosticBag diagnostics, BindingMemory? memory)
        : this(settings, new Defined(diagnostics) { People = new People(diagnostics, memory?.Named) }, diagnostics, memory)
    {
    }

    /// <summary>What was defined, for those who refer to it; they tell their mistakes to a bag of their own.</summary>
    /// <param name="ground">The state of all that can be looked up: what was bound on the same is the same.</param>
    public BindingContext(BindingContext definitions, DiagnosticBag diagnostics, object? ground)
        : this(definitions.Settings, definitions._defined.For(diagnostics), diagnostics, definitions._memory) => Ground = ground;

    private BindingContext(Settings settings, Defined defined, DiagnosticBag diagnostics, BindingMemory? memory)
    {
        _defined = defined;
        _memory = memory;
        Settings = settings;
        Diagnostics = diagnostics;
        Scalars = new ScalarReader(diagnostics);
        Times = new TimeReader(diagnostics);
        Texts = new LocalizedReader(settings.Languages, diagnostics);
        Sources = new SourceReader(diagnostics);
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

    public Definitions<Team> Teams => _defined.Teams;

    public Definitions<City> Cities => _defined.Cities;

    public Definitions<Venue> Venues => _defined.Venues;

    public People People => _defined.People;

    public Spellings Spellings { get; } = new();

    public Definitions<Regulations> Regulations => _defined.Regulations;

    public Definitions<Competition> Competitions => _defined.Competitions;

    public Definitions<Group> Groups => _defined.Groups;

    public Definitions<CrossGroupRules> CrossGroupRankings => _defined.CrossGroupRankings;

    public List<Post> Posts => _defined.Posts;

    /// <summary>What the facts of groups were read from, for what can only be checked when all matches are known.</summary>
    public Dictionary<object, YamlNode.Mapping> WrittenFacts => _defined.WrittenFacts;

    /// <summary>What can be looked up, as one thing to compare; null where it is not yet complete.</summary>
    public object? Ground { get; }

    /// <summary>Binds a thing, or takes it over from an earlier reading where nothing of it can have changed.</summary>
    /// <param name="text">The piece of YAML, or the file, that it is bound from.</param>
    /// <param name="basis">What else it is bound from, besides what it looks up: the defaults of its folder.</param>
    public T? Bind<TFrom, T>(object text, TFrom from, Func<TFrom, ImmutableArray<object>> basis, Func<TFrom, T?> bind)
        where T : class => _memory is null ? bind(from) : _memory.Bind(text, from, basis, this, bind);

    public T? Bind<T>(Entity entity, Func<Entity, T?> bind)
        where T : class => Bind(entity.Mapping, entity, static e => ImmutableArray<object>.CastUp(e.Defaults), bind);

    /// <summary>Binds many things at once, but for those that are taken over.</summary>
    public T?[] BindAll<TFrom, T>(ImmutableArray<TFrom> all, Func<TFrom, object> text, Func<TFrom, ImmutableArray<object>> basis, Func<TFrom, T?> bind)
        where T : class
    {
        var bound = new T?[all.Length];
        var unknown = Enumerable.Range(0, all.Length).Where(i => _memory?.TryRecall(text(all[i]), all[i], basis, this, out bound[i]) != true).ToList();
        Parallel.ForEach(unknown, i => bound[i] = Bind(text(all[i]), all[i], basis, bind));
        return bound;
    }

    /// <summary>Does what a binding does besides giving a value, so that it can be done again when the value is taken over.</summary>
    public void Do(Action<BindingContext> deed)
    {
        deed(this);
        Lookups.NoteDeed(deed);
    }

    /// <summary>Notes how somebody of a team is spelt.</summary>
    public void Mention(Team team, Person person, TextLocation place)
    {
        Spellings.Note(team, person, place);
        Lookups.NoteMention(team, person, place);
    }

    /// <summary>What a thing is now that a binding once looked up.</summary>
    public object? Answer(string what, string name) => _answers[what](name);

    /// <summary>Says who answers for a kind of things that is defined after all others.</summary>
    public void AnswerFor(string what, Func<string, object?> answer) => _answers[what] = answer;

    /// <summary>A value that names something: it must be such as an id is.</summary>
    public string? Id(YamlNode node) =>
        Scalars.Text(node) is { } text && Ids.Check(text, node.Location, Diagnostics) ? text : null;
}
