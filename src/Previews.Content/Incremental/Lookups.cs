using Previews.Content.Binding;
using Previews.Content.People;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// What one binding asked of that which others define, with the answers: as long as they stay the same, so does what was
/// bound. Written down only where a <see cref="BindingMemory"/> listens on this thread.
/// </summary>
internal sealed class Lookups
{
    /// <summary>The answer for something that is defined, but broken.</summary>
    public static readonly object Broken = new();

    /// <summary>The answer where all that was asked is whether there is such a thing.</summary>
    public static readonly object Defined = new();

    [ThreadStatic]
    private static Lookups? _current;

    private readonly Dictionary<(string What, string Name), object?> _answers = [];
    private readonly List<Action<BindingContext>> _deeds = [];
    private Lookups? _outer;

    /// <param name="what">The kind of thing: <c>team</c>.</param>
    /// <param name="answer">Null: there is none of the name.</param>
    public static void Note(string what, string name, object? answer) => _current?._answers.TryAdd((what, name), answer);

    /// <summary>Notes that somebody of a team was mentioned, to be mentioned again.</summary>
    public static void NoteMention(Team team, Person person, TextLocation place) =>
        _current?._deeds.Add(context => context.Spellings.Note(team, person, place));

    /// <summary>What the binding did to its context besides giving a value, to be done again in the next one.</summary>
    public static void NoteDeed(Action<BindingContext> deed) => _current?._deeds.Add(deed);

    public static T Of<T>(Func<T> binding, out Lookups lookups)
    {
        lookups = _current = new Lookups { _outer = _current };
        try
        {
            return binding();
        }
        finally
        {
            _current = lookups._outer;
            lookups.PassOn();
        }
    }

    public bool HoldIn(BindingContext context)
    {
        foreach (var ((what, name), answer) in _answers)
        {
            if (!ReferenceEquals(context.Answer(what, name), answer))
                return false;
        }

        return true;
    }

    public void DoAgain(BindingContext context)
    {
        foreach (var deed in _deeds)
            deed(context);
    }

    /// <summary>What a part depends on, the whole depends on too.</summary>
    private void PassOn()
    {
        if (_outer is null)
            return;
        foreach (var (question, answer) in _answers)
            _outer._answers.TryAdd(question, answer);
        _outer._deeds.AddRange(_deeds);
        _outer = null;
    }
}
