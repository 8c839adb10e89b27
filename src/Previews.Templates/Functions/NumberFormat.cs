using System.Numerics;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>Numbers and dates by a .NET format string, in a culture of our table.</summary>
internal static class NumberFormat
{
    /// <summary>A longer format, or more digits, than anybody writes is refused before it is carried out.</summary>
    private const int MaximumLength = 200;

    public static Value Apply(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        var (value, format, culture) = (a[0], a.Text(1), a.Culture(2));
        if (format.Length > MaximumLength || (format.Length > 1 && int.TryParse(format.AsSpan(1), out var digits) && digits > MaximumLength))
            throw a.Fail($"the format is longer, or wants more digits, than {MaximumLength}");
        try
        {
            return Value.From(Format(value, format, culture) ?? a.Text(0));
        }
        catch (FormatException)
        {
            throw a.Fail($"`{format}` is no format for {value.Description}");
        }
    }

    private static string? Format(in Value value, string format, Culture culture) => value.Kind switch
    {
        ValueKind.Integer => ((int)value.Bits).ToString(format, culture.Numbers),
        ValueKind.Long => value.Bits.ToString(format, culture.Numbers),
        ValueKind.Float => ((float)value.Double).ToString(format, culture.Numbers),
        ValueKind.Double => value.Double.ToString(format, culture.Numbers),
        ValueKind.Decimal => value.ToDecimal().ToString(format, culture.Numbers),
        ValueKind.BigInteger => ((BigInteger)value.Reference!).ToString(format, culture.Numbers),
        ValueKind.Date => value.Date.ToString(format, culture.Dates),
        ValueKind.TimeSpan => value.Span.ToString(format, culture.Dates),
        _ => null,
    };
}
