using System.Globalization;
using System.Numerics;
using System.Text;

namespace Previews.Templates.Rendering;

/// <summary>A value as text: what printing, <c>+</c> with a text and the text builtins see of it.</summary>
internal static class ValueText
{
    /// <summary>Deeper values are refused where a place to tell it is at hand, and shown as <c>...</c> where it is not.</summary>
    public const int MaximumDepth = 20;

    /// <summary>Where no place is at hand, a longer list is shown only so far.</summary>
    private const int MaximumLength = 1 << 20;

    public static string Of(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return "";
            case ValueKind.Text:
                return (string)value.Reference!;
            case ValueKind.Html:
                return value.Reference is byte[] bytes ? Encoding.UTF8.GetString(bytes) : (string)value.Reference!;
            case ValueKind.List or ValueKind.Map or ValueKind.Model:
                var text = new StringBuilder();
                Append(text, value, MaximumDepth, state: null);
                return text.ToString();
            default:
                return Scalar(value, "%d %b %Y");
        }
    }

    /// <summary>As <see cref="Of(in Value)"/>, with this page's date format and limits.</summary>
    public static string Of(in Value value, RenderState state)
    {
        if (value.Kind is not (ValueKind.List or ValueKind.Map or ValueKind.Model or ValueKind.Date))
            return Of(value);
        var text = new StringBuilder();
        Append(text, value, MaximumDepth, state);
        state.CountWork(text.Length / 8);
        return text.ToString();
    }

    private static string Scalar(in Value value, string dateFormat) => value.Kind switch
    {
        ValueKind.Boolean => value.Bits != 0 ? "true" : "false",
        ValueKind.Integer or ValueKind.Long => value.Bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => ((float)value.Double).ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => value.Double.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => ((decimal)value.Reference!).ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => ((BigInteger)value.Reference!).ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => Functions.DatePattern.Format(value.Date, dateFormat, Functions.Cultures.Invariant),
        ValueKind.TimeSpan => value.Span.ToString(),
        ValueKind.Function => "<function>",
        _ => "",
    };

    private static void Append(StringBuilder text, in Value value, int depth, RenderState? state)
    {
        if (depth == 0)
        {
            if (state is not null)
                throw state.Fail(TemplateDiagnostics.ValueTooDeep(state.Here, MaximumDepth));
            text.Append("...");
            return;
        }

        state?.CheckSize(text.Length);
        switch (value.Kind)
        {
            case ValueKind.List:
                AppendList(text, value, depth, state);
                break;
            case ValueKind.Map or ValueKind.Model:
                AppendMembers(text, value, depth, state);
                break;
            case ValueKind.Text or ValueKind.Html:
                text.Append(Of(value));
                break;
            default:
                text.Append(Scalar(value, state?.DateFormat ?? "%d %b %Y"));
                break;
        }
    }

    private static void AppendList(StringBuilder text, in Value list, int depth, RenderState? state)
    {
        text.Append('[');
        for (var i = 0; Lists.Has(list, i); i++)
        {
            if (i > 0)
                text.Append(", ");
            AppendNested(text, Lists.At(list, i), depth, state);
            if (state is null && text.Length > MaximumLength)
            {
                text.Append("...");
                break;
            }
        }

        text.Append(']');
    }

    private static void AppendMembers(StringBuilder text, in Value value, int depth, RenderState? state)
    {
        if (value.Reference == ScriptObject.Empty)
            return;
        var first = true;
        text.Append('{');
        foreach (var (name, member) in Members.All(value))
        {
            if (!first)
                text.Append(", ");
            first = false;
            text.Append(IsName(name) ? name : Quote(name)).Append(": ");
            AppendNested(text, member, depth, state);
        }

        text.Append('}');
    }

    private static void AppendNested(StringBuilder text, in Value value, int depth, RenderState? state)
    {
        if (value.IsText)
            text.Append(Quote(Of(value)));
        else if (value.IsNull)
            text.Append("null");
        else
            Append(text, value, depth - 1, state);
    }

    /// <summary>A text as a literal of the language.</summary>
    public static string Quote(string text) => $"\"{EscapeLiteral(text)}\"";

    public static string EscapeLiteral(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                '\v' => result.Append("\\v"),
                '\0' => result.Append("\\0"),
                < ' ' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    private static bool IsName(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
