using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The names that every template knows: the groups of builtins, <c>empty</c>, <c>raw</c>, and the host's functions.</summary>
internal sealed class Globals
{
    private static readonly BuiltinGroup[] Groups =
    [
        ArrayFunctions.Group, DateFunctions.Group, HtmlFunctions.Group, MathFunctions.Group,
        ObjectFunctions.Group, RegexFunctions.Group, StringFunctions.Group, TimeSpanFunctions.Group,
    ];

    private readonly Dictionary<string, Value> _values;

    public Globals(TemplateOptions options)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["empty"] = Value.From(ScriptObject.Empty),
            ["blank"] = Value.From(ScriptObject.Empty),
        };
        foreach (var group in Groups)
            values.Add(group.Name, Value.From(group));
        if (options.Escape)
            values.Add("raw", Value.From(HtmlFunctions.Raw));
        foreach (var function in options.Functions)
            values[function.Name] = Value.From(new HostFunction(function));
        _values = values;
    }

    /// <summary>Of all groups, for the tests that want each executed.</summary>
    public static IEnumerable<Builtin> All => Groups.SelectMany(static g => g.Keys.Select(g.Find)).OfType<Builtin>();

    public IEnumerable<string> Names => _values.Keys.Append("include").Append("include_join");

    public Value Find(string name) => _values.GetValueOrDefault(name);
}
