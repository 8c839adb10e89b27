using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>!x</c></summary>
internal sealed class Negation(ScriptExpression original, TypedExpression operand) : TypedExpression(original)
{
    public override bool MayWrite => operand.MayWrite;

    public override Value Read(PageContext page) => Value.From(!operand.Read(page).IsTrue);
}

/// <summary><c>x &amp;&amp; y</c> and <c>x || y</c></summary>
/// <param name="isAnd">Else it is <c>||</c>.</param>
internal sealed class Junction(ScriptExpression original, TypedExpression left, TypedExpression right, bool isAnd) : TypedExpression(original)
{
    public override bool MayWrite => left.MayWrite || right.MayWrite;

    public override Value Read(PageContext page) => Value.From(left.Read(page).IsTrue == isAnd ? right.Read(page).IsTrue : !isAnd);
}

/// <summary>
/// A comparison with a text or a whole number that stands in the template. Between other kinds of values than these the library decides.
/// </summary>
internal sealed class Comparison(ScriptBinaryExpression original, TypedExpression left, Value right) : TypedExpression(original)
{
    public override bool MayWrite => left.MayWrite;

    /// <returns>Null where the library compares.</returns>
    public static Comparison? Of(ScriptBinaryExpression original)
    {
        if (original is not { Left: TypedExpression left and not Tolerance, Right: ScriptLiteral { Value: string or int } literal })
            return null;
        return original.Operator switch
        {
            ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual => new(original, left, Value.FromObject(literal.Value)),
            _ when literal.Value is string => null,
            ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual => new(original, left, Value.FromObject(literal.Value)),
            ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual => new(original, left, Value.FromObject(literal.Value)),
            _ => null,
        };
    }

    public override Value Read(PageContext page)
    {
        var value = left.Read(page);
        if (value.Kind != right.Kind)
            return Value.FromObject(page.EvaluateByLibrary(Original));
        return Value.From(original.Operator switch
        {
            ScriptBinaryOperator.CompareEqual =>
                value.Kind == ValueKind.Text ? string.Equals(value.Text, right.Text, StringComparison.Ordinal) : value.Bits == right.Bits,
            ScriptBinaryOperator.CompareNotEqual =>
                value.Kind == ValueKind.Text ? !string.Equals(value.Text, right.Text, StringComparison.Ordinal) : value.Bits != right.Bits,
            ScriptBinaryOperator.CompareGreater => value.Bits > right.Bits,
            ScriptBinaryOperator.CompareGreaterOrEqual => value.Bits >= right.Bits,
            ScriptBinaryOperator.CompareLess => value.Bits < right.Bits,
            _ => value.Bits <= right.Bits,
        });
    }
}
