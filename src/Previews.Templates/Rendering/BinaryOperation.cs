using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>The binary operators that look at both sides. (<c>&amp;&amp;</c>, <c>||</c>, <c>??</c> and <c>?!</c> are nodes of their own.)</summary>
internal static class BinaryOperation
{
    public static Value Apply(RenderState state, TokenKind sign, in Value left, in Value right, TextSpan span)
    {
        switch (sign)
        {
            case TokenKind.Equal:
                return Value.From(Comparison.Equal(left, right));
            case TokenKind.NotEqual:
                return Value.From(!Comparison.Equal(left, right));
            case TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual:
                return Value.From(Ordered(state, sign, left, right, span));
            case TokenKind.Range or TokenKind.RangeExclusive:
                return Range(state, sign, left, right, span);
        }

        if (left.IsNumber && right.IsNumber)
            return OnNumbers(state, sign, left, right, span);
        if (left.IsText || right.IsText)
            return OnTexts(state, sign, left, right, span);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
            return OnLists(state, sign, left, right, span);
        if (left.IsNull || right.IsNull)
            return Value.Null;
        return OnTimes(sign, left, right) ?? OnBooleans(sign, left, right)
            ?? throw state.Fail(TemplateDiagnostics.OperatorNotSupported(state.At(span), sign, left, right));
    }

    private static bool Ordered(RenderState state, TokenKind sign, in Value left, in Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull)
            return false;
        var order = Comparison.Order(left, right)
            ?? throw state.Fail(TemplateDiagnostics.OperatorNotSupported(state.At(span), sign, left, right));
        return sign switch
        {
            TokenKind.Less => order < 0,
            TokenKind.LessOrEqual => order <= 0,
            TokenKind.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static Value OnNumbers(RenderState state, TokenKind sign, in Value left, in Value right, TextSpan span)
    {
        if (Arithmetic.Apply(sign, left, right) is { } result)
            return result;
        throw state.Fail(sign is TokenKind.Divide or TokenKind.IntegerDivide or TokenKind.Modulo && right.ToDouble() == 0
            ? TemplateDiagnostics.DivisionByZero(state.At(span))
            : TemplateDiagnostics.NumberOutOfRange(state.At(span), sign));
    }

    private static Value OnTexts(RenderState state, TokenKind sign, in Value left, in Value right, TextSpan span)
    {
        if (sign == TokenKind.Plus)
            return Texts.Concat(state, left, right);
        if (sign == TokenKind.Times && (left.IsText ? right : left).AsInteger() is { } count)
            return Texts.Repeat(state, left.IsText ? left : right, count);
        throw state.Fail(TemplateDiagnostics.OperatorNotSupported(state.At(span), sign, left, right));
    }

    /// <summary><c>list &lt;&lt; x</c> and <c>x &gt;&gt; list</c> add at the end and at the start; <c>+</c> joins, <c>*</c> repeats.</summary>
    private static Value OnLists(RenderState state, TokenKind sign, in Value left, in Value right, TextSpan span)
    {
        if (sign == TokenKind.ShiftLeft && left.Kind == ValueKind.List)
            return ListOperations.Append(state, left, right);
        if (sign == TokenKind.ShiftRight && right.Kind == ValueKind.List)
            return ListOperations.Prepend(state, left, right);
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (sign == TokenKind.Plus && left.Kind == ValueKind.List && right.Kind == ValueKind.List)
            return ListOperations.Concat(state, left, right);
        if (sign == TokenKind.Times && (left.Kind == ValueKind.List ? right : left).AsInteger() is { } count)
            return ListOperations.Repeat(state, left.Kind == ValueKind.List ? left : right, count);
        throw state.Fail(TemplateDiagnostics.OperatorNotSupported(state.At(span), sign, left, right));
    }

    private static Value? OnTimes(TokenKind sign, in Value left, in Value right) => (left.Kind, sign, right.Kind) switch
    {
        (ValueKind.Date, TokenKind.Minus, ValueKind.Date) => Value.From(left.Date - right.Date),
        (ValueKind.Date, TokenKind.Plus, ValueKind.TimeSpan) => Functions.DateMembers.Shift(left.Date, right.Span),
        (ValueKind.Date, TokenKind.Minus, ValueKind.TimeSpan) => Functions.DateMembers.Shift(left.Date, -right.Span),
        (ValueKind.TimeSpan, TokenKind.Plus, ValueKind.TimeSpan) => Value.From(left.Span + right.Span),
        (ValueKind.TimeSpan, TokenKind.Minus, ValueKind.TimeSpan) => Value.From(left.Span - right.Span),
        _ => null,
    };

    /// <summary>A boolean counts as 1 or 0 beside a number.</summary>
    private static Value? OnBooleans(TokenKind sign, in Value left, in Value right)
    {
        var numbers = (left.IsNumber || left.Kind == ValueKind.Boolean) && (right.IsNumber || right.Kind == ValueKind.Boolean);
        return numbers && left.Kind != right.Kind ? Arithmetic.Apply(sign, Number(left), Number(right)) : null;
    }

    private static Value Number(in Value value) => value.Kind == ValueKind.Boolean ? Value.From(value.Bits) : value;

    private static Value Range(RenderState state, TokenKind sign, in Value left, in Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull)
            return Value.Null;
        if (left.AsInteger() is not { } first || right.AsInteger() is not { } last)
            throw state.Fail(TemplateDiagnostics.OperatorNotSupported(state.At(span), sign, left, right));
        if (Math.Abs((double)first - last) > int.MaxValue)
            throw state.Fail(TemplateDiagnostics.TooLarge(state.At(span), "the range", int.MaxValue));
        if (sign == TokenKind.Range)
            return Value.From(new RangeList(first, last));
        return first == last ? Value.From(EmptyList.Instance) : Value.From(new RangeList(first, first < last ? last - 1 : last + 1));
    }
}
