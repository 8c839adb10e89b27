using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static readonly BuiltinGroup Group = new("object",
    [
        new("object.default", "value default", Default) { AllowsMissing = true },
        new("object.eval", "value", static (in BuiltinArguments a) => Evaluate(a, isTemplate: false)) { LenientOnly = true },
        new("object.eval_template", "value", static (in BuiltinArguments a) => Evaluate(a, isTemplate: true)) { LenientOnly = true },
        new("object.format", "value format culture?", static (in BuiltinArguments a) => NumberFormat.Apply(a)),
        new("object.has_key", "value key", static (in BuiltinArguments a) => Value.From(TryGet(a, out _))),
        new("object.has_value", "value key", static (in BuiltinArguments a) => Value.From(TryGet(a, out var value) && !value.IsNull)),
        new("object.keys", "value", Keys),
        new("object.size", "value", Size),
        new("object.typeof", "value", static (in BuiltinArguments a) => Value.From(TypeOf(a[0]))),
        new("object.kind", "value", static (in BuiltinArguments a) => Value.From(KindOf(a[0]))),
        new("object.values", "value", Values),
        new("object.from_json", "json", FromJson),
        new("object.to_json", "value", static (in BuiltinArguments a) => Value.From(Json.Write(a.State, a[0], escapeMarkup: false))),
    ]);

    private static Value Default(in BuiltinArguments a) => a[0].IsNull || (a[0].IsText && a.Text(0).Length == 0) ? a[1] : a[0];

    /// <summary>The value of code in a text, in the variables of the page.</summary>
    private static Value Evaluate(in BuiltinArguments a, bool isTemplate)
    {
        if (a[0].Kind == ValueKind.Function)
            return a.Call(a[0].Function, []);
        if (!a[0].IsText)
            return a[0];
        var state = a.State;
        var body = state.Set.BindCode(state, a.Text(0), isTemplate, a.Span);
        state.EnterCall("evaluated code", a.Span);
        state.Source = body.Source;
        var capture = state.Output.BeginCapture();
        body.Run(state);
        var written = ValueWriter.Decode(state.Output.EndCapture(capture));
        state.LeaveCall();
        var returned = state.Returned;
        state.Returned = default;
        return isTemplate || written.Length > 0 ? Value.From(written + ValueText.Of(returned, state)) : returned;
    }

    private static bool TryGet(in BuiltinArguments a, out Value value)
    {
        value = default;
        if (a[0].Kind is not (ValueKind.Map or ValueKind.Model) || !a.Has(1))
            return false;
        return Members.TryGet(a.State, a[0], a.Text(1), out value);
    }

    private static Value Keys(in BuiltinArguments a) =>
        Value.From(new ScriptArray(Members.All(a[0]).Select(static m => Value.From(m.Key))));

    private static Value Values(in BuiltinArguments a) => a[0].Kind == ValueKind.List
        ? a[0]
        : Value.From(new ScriptArray(Members.All(a[0]).Select(static m => m.Value)));

    private static Value Size(in BuiltinArguments a) => Value.From(a[0].Kind switch
    {
        ValueKind.Text or ValueKind.Html => a.Text(0).Length,
        ValueKind.List => Lists.Count(a[0]),
        ValueKind.Map or ValueKind.Model => Members.All(a[0]).Count(),
        _ => 0,
    });

    private static string? TypeOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "boolean",
        ValueKind.Html when value.Shape == Shape.Captured => "object",
        ValueKind.Text or ValueKind.Html => "string",
        ValueKind.List => value.Reference is RangeList or EmptyList ? "iterator" : "array",
        _ => value.IsNumber ? "number" : "object",
    };

    private static string? KindOf(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => "bool",
        ValueKind.Integer => "int",
        ValueKind.Long => "long",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.BigInteger => "bigint",
        ValueKind.List => value.Reference is RangeList or EmptyList ? "range" : "array",
        ValueKind.Function => "function",
        _ => TypeOf(value),
    };

    private static Value FromJson(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        a.State.CountWork(a.Text(0).Length / 8);
        return Json.Read(a.Text(0)) ?? throw a.Fail("the text is no JSON");
    }
}
