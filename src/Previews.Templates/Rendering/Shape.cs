namespace Previews.Templates.Rendering;

/// <summary>
/// What stands in a <see cref="Value"/> beside its data and says how to read it. One instance for each kind; objects and
/// lists of the page's model have shapes of their own, so that reading them allocates nothing.
/// </summary>
internal class Shape(ValueKind kind)
{
    public static readonly Shape Null = new(ValueKind.Null);
    public static readonly Shape Boolean = new(ValueKind.Boolean);
    public static readonly Shape Integer = new(ValueKind.Integer);
    public static readonly Shape Long = new(ValueKind.Long);
    public static readonly Shape Float = new(ValueKind.Float);
    public static readonly Shape Double = new(ValueKind.Double);
    public static readonly Shape Decimal = new(ValueKind.Decimal);
    public static readonly Shape BigInteger = new(ValueKind.BigInteger);
    public static readonly Shape Text = new(ValueKind.Text);
    public static readonly Shape Html = new(ValueKind.Html);
    public static readonly Shape Date = new(ValueKind.Date);
    public static readonly Shape TimeSpan = new(ValueKind.TimeSpan);
    public static readonly Shape List = new(ValueKind.List);
    public static readonly Shape Map = new(ValueKind.Map);
    public static readonly Shape Function = new(ValueKind.Function);

    /// <summary>What <c>capture</c> stores: it prints and compares as text, but is an object to those who ask.</summary>
    public static readonly Shape Captured = new(ValueKind.Html);

    public readonly ValueKind Kind = kind;
}

/// <summary>An object of the page's model.</summary>
internal sealed class ModelShape(ModelType type) : Shape(ValueKind.Model)
{
    public ModelType Type { get; } = type;
}

/// <summary>A list of the page's model, read in place.</summary>
internal abstract class ModelListShape() : Shape(ValueKind.List)
{
    public abstract int Count(object list);

    public abstract Value At(object list, int index);
}

internal sealed class ObjectListShape<T>(ModelType<T> type) : ModelListShape
    where T : class
{
    public override int Count(object list) => ((IReadOnlyList<T>)list).Count;

    public override Value At(object list, int index) => Value.FromObject(((IReadOnlyList<T>)list)[index], type);
}

internal sealed class TextListShape : ModelListShape
{
    public static readonly TextListShape Instance = new();

    public override int Count(object list) => ((IReadOnlyList<string>)list).Count;

    public override Value At(object list, int index) => Value.From(((IReadOnlyList<string>)list)[index]);
}
