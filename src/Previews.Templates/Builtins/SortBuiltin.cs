using System.Collections;
using Previews.Templates.Rendering;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary><c>array.sort</c>: the library's, but with an order of texts that is the same on every machine.</summary>
internal static class SortBuiltin
{
    public static readonly BuiltinFunction Instance = new("sort", [BuiltinFunction.Any("list"), BuiltinFunction.OptionalText("member")], static (page, at, a) =>
    {
        if (a[0] is not IEnumerable list || a[0] is string)
            return a[0] is null ? new ScriptArray() : new ScriptArray { a[0] };
        var items = new List<object?>();
        foreach (var item in list)
        {
            page.CountWork(1);
            items.Add(item);
        }

        var path = ((string?)a[1] ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new ScriptArray(items.OrderBy(i => Member(page, at, i, path), Comparer<object?>.Create((x, y) => Compare(page, at, x, y))));
    });

    private static object? Member(PageContext page, ScriptNode at, object? item, string[] path)
    {
        foreach (var name in path)
        {
            if (item is null)
                return null;
            page.GetMemberAccessor(item).TryGetValue(page, at.Span, item, name, out item);
        }

        return item;
    }

    private static int Compare(PageContext page, ScriptNode at, object? x, object? y)
    {
        page.CountWork(1);
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        if (x is string left && y is string right)
            return TextOrder.Compare(left, right);
        if (x is IComparable comparable && x.GetType() == y.GetType())
            return comparable.CompareTo(y);
        if (x is string or bool || y is string or bool)
            throw page.Fail(TemplateDiagnostics.BadArgument(page.At(at.Span), "values of different kinds have no order"));
        if (Is(page, at, ScriptBinaryOperator.CompareLess, x, y))
            return -1;
        return Is(page, at, ScriptBinaryOperator.CompareGreater, x, y) ? 1 : 0;
    }

    private static bool Is(PageContext page, ScriptNode at, ScriptBinaryOperator op, object x, object y) =>
        ScriptBinaryExpression.Evaluate(page, at.Span, op, x, y) is true;
}
