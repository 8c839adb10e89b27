using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Yaml;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Values;

/// <summary>
/// Reads what a team, a ground or a city is called: <c>name:</c>, or <c>names:</c> of one that was renamed, of which the first holds from the
/// beginning and each other from its day.
/// </summary>
internal sealed class NamesReader(TimeReader times, DiagnosticBag diagnostics)
{
    private const string OneName = "name";
    private const string AllNames = "names";
    private const string From = "from";

    /// <param name="readName">Reads one of the names in all its languages.</param>
    /// <returns>Null after a mistake, which is reported, at the latest when the other keys are refused.</returns>
    public NamesInTime<T>? Read<T>(MappingReader keys, Func<YamlNode, Localized<T>?> readName)
        where T : class
    {
        var only = keys.Optional(OneName, readName);
        var names = keys.List(AllNames, node => One(node, readName));
        if (keys.HasKey(OneName) && keys.HasKey(AllNames))
        {
            diagnostics.NameBesideNames(keys.LocationOf(OneName));
            keys.Fail();
        }
        else if (only is null && names.IsEmpty && !keys.HasFailed)
            keys.FindRequired(OneName);
        else if (!AreInOrder(names))
            keys.Fail();

        return keys.HasFailed ? null
            : only is not null ? new NamesInTime<T>(only)
            : new NamesInTime<T>(names[0].Name, names.Skip(1).Select(n => new Renaming<T>(n.From!.Value, n.Name)));
    }

    private DatedName<T>? One<T>(YamlNode node, Func<YamlNode, Localized<T>?> readName)
        where T : class
    {
        if (MappingReader.Of(node, "a name with its day", diagnostics) is not { } keys)
            return null;
        var from = keys.Optional(From, times.Date);
        var name = keys.Required(OneName, readName);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new DatedName<T>(from, name!, from is null ? node.Location : keys.LocationOf(From));
    }

    /// <summary>Tells the first mistake: what else is wrong may follow from it.</summary>
    private bool AreInOrder<T>(ImmutableArray<DatedName<T>> names)
        where T : class
    {
        var pairs = names.Zip(names.Skip(1)).ToList();
        if (pairs.Find(p => p.Second.From <= p.First.From) is { Second: { } second, First: var first })
        {
            if (second.From == first.From)
                diagnostics.TwoNamesFromOneDay(second.Location, second.From!.Value);
            else
                diagnostics.DatesOutOfOrder(second.Location);
        }
        else if (names.FirstOrDefault() is { From: not null } dated)
            diagnostics.FirstNameWithDay(dated.Location);
        else if (names.Skip(1).FirstOrDefault(n => n.From is null) is { } undated)
            diagnostics.LaterNameWithoutDay(undated.Location);
        else
            return true;
        return false;
    }

    private sealed record DatedName<T>(LocalDate? From, Localized<T> Name, TextLocation Location)
        where T : class;
}
