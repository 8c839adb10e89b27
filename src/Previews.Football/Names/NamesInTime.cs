using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Names;

/// <summary>
/// The names that a thing had one after the other, each from its day until the next one's: Turkey, and Türkiye from 2 June 2022. Nearly
/// everything has one, from the beginning.
/// </summary>
public sealed class NamesInTime<T>
    where T : notnull
{
    private readonly Localized<T> _first;
    private readonly ImmutableArray<Renaming<T>> _later;

    /// <param name="later">A language in which a renaming has no name keeps the one that it had.</param>
    /// <exception cref="ArgumentException">Two names hold from one day, or the earlier does not come first.</exception>
    public NamesInTime(Localized<T> first, params IEnumerable<Renaming<T>> later)
    {
        _first = first;
        var names = ImmutableArray.CreateBuilder<Renaming<T>>();
        foreach (var renaming in later)
        {
            if (names.Count > 0 && names[^1].From >= renaming.From)
                throw new ArgumentException($"The name of {renaming.From} does not come after that of {names[^1].From}.", nameof(later));
            names.Add(renaming with { Name = (names.Count > 0 ? names[^1].Name : first).ReplacedBy(renaming.Name) });
        }

        _later = names.DrainToImmutable();
    }

    /// <summary>The days on which a new name begins to hold, the earliest first; empty for what was never renamed.</summary>
    public IEnumerable<LocalDate> Renamings => _later.Select(r => r.From);

    /// <summary>The name that holds on a day. A new name holds from the beginning of its day.</summary>
    public Localized<T> On(LocalDate day)
    {
        for (var i = _later.Length - 1; i >= 0; i--)
        {
            if (_later[i].From <= day)
                return _later[i].Name;
        }

        return _first;
    }
}

/// <summary>A new name, and the first day on which it holds.</summary>
public sealed record Renaming<T>(LocalDate From, Localized<T> Name)
    where T : notnull;
