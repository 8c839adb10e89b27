using System.Diagnostics.CodeAnalysis;
using Scriban.Functions;
using Scriban.Runtime;

namespace Previews.Templates.Builtins;

/// <summary>
/// The names that every template knows: the library's builtins, those of them that we replace because the same input must
/// give the same page on every machine (<c>date.now</c>, <c>math.random</c>, cultures, the order of texts), because escaping is
/// ours (<c>html.escape</c>, <c>include</c>) or because native code has no reflection, and the host's functions.
/// </summary>
internal static class BuiltinCatalog
{
    /// <summary>Without <see cref="TemplateOptions.Strict"/> only: a page made with them would not be the same twice, or not be checked.</summary>
    public static readonly string[] OnlyLenient = ["math.random", "math.uuid", "object.eval", "object.eval_template"];

    // The library reads the members of dates and of pairs (`for p in object`) by reflection, so that natively compiled programs would lose them.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(KeyValuePair<string, object?>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(DateTime))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(TimeSpan))]
    public static ScriptObject Create(TemplateOptions options)
    {
        var builtins = new BuiltinFunctions();
        builtins.SetValue("date", new DateBuiltins(options), readOnly: true);
        Replace(builtins, "array", [SortBuiltin.Instance]);
        Replace(builtins, "math", [.. RandomBuiltins.All, FormatBuiltins.OfNumber]);
        Replace(builtins, "object", [.. JsonBuiltins.All, FormatBuiltins.OfObject, .. ReflectedBuiltins.OfObject]);
        Replace(builtins, "string", ReflectedBuiltins.OfString);
        ((ScriptObject)builtins["timespan"]!).SetValue("zero", TimeSpan.Zero, readOnly: true);
        if (options.Escape)
        {
            Replace(builtins, "html", HtmlBuiltins.All);
            Replace(builtins, "string", SafeTextBuiltins.OfString);
            Replace(builtins, "array", [SafeTextBuiltins.Join]);
            builtins.SetValue("raw", HtmlBuiltins.Raw, readOnly: true);
        }

        if (!options.IsReference)
            builtins.SetValue("include", IncludeBuiltin.Instance, readOnly: true);
        foreach (var function in options.Functions)
            builtins.SetValue(function.Name, new HostFunction(function), readOnly: true);
        return builtins;
    }

    private static void Replace(ScriptObject builtins, string group, IEnumerable<BuiltinFunction> functions)
    {
        var members = (ScriptObject)builtins[group]!;
        foreach (var function in functions)
            members.SetValue(function.Name, function, readOnly: true);
    }
}
