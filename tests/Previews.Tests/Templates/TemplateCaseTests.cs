using System.Reflection;
using System.Text.RegularExpressions;
using Previews.Templates;
using Previews.Templates.Functions;
using Previews.Templates.Syntax;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class TemplateCaseTests
{
    public static TheoryData<string> Good => [.. TemplateCaseFolder.Below(TemplateCaseFolder.Root).Select(static c => Path.GetFileName(c.Path))];

    public static TheoryData<string> Bad => [.. TemplateCaseFolder.Below(Path.Combine(TemplateCaseFolder.Root, "errors")).Select(static c => Path.GetFileName(c.Path))];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_case_rendered_gives_its_output(string name)
    {
        var @case = new TemplateCaseFolder(Path.Combine(TemplateCaseFolder.Root, name));
        Assert.Equal(@case.Expected, @case.Run());
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_case_with_a_mistake_tells_it_with_its_place(string name)
    {
        var @case = new TemplateCaseFolder(Path.Combine(TemplateCaseFolder.Root, "errors", name));
        var actual = @case.Run();
        Assert.Equal(@case.Expected, actual);
        Assert.Contains(name[^6..], actual, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_language_has_a_case()
    {
        var source = File.ReadAllText(Repository.Path("src/Previews.Templates/TemplateDiagnostics.cs"));
        var codes = Regex.Matches(source, "\"(PV04\\d\\d)\"").Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);
        var cases = Bad.Select(static row => row.Data[^6..]).ToHashSet(StringComparer.Ordinal);
        // What a host function refuses is in HostFunctionTests: a case folder has no host.
        Assert.Equal([], codes.Except(cases).Except(["PV0431"]));
    }

    [Fact]
    public void Every_builtin_operator_and_node_is_executed_by_a_case_whose_output_is_compared()
    {
        var executed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var @case in TemplateCaseFolder.Below(TemplateCaseFolder.Root))
            Assert.Equal(@case.Expected, @case.Run(name => executed.Add(name)));
        Assert.Equal([], Expected().Except(executed).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected()
    {
        foreach (var builtin in Globals.All)
            yield return builtin.Name;
        foreach (var node in NestedTypes(typeof(StatementSyntax)).Concat(NestedTypes(typeof(ExpressionSyntax))))
        {
            // Texts are joined, the missing stand only where there is an error, the others are told with their operators.
            if (node is not ("Text" or "Missing" or "Binary" or "Unary" or "Postfix" or "Pipe" or "Nested"))
                yield return node;
        }

        foreach (var kind in Enum.GetValues<TokenKind>())
        {
            if (Operators.BinaryPrecedence(kind) > 0)
                yield return $"Binary {Operators.Text(kind)}";
            if (Operators.IsUnary(kind))
                yield return $"Unary {Operators.Text(kind)}";
            if (Operators.Compound(kind) is { } sign)
                yield return $"Assignment {Operators.Text(sign)}=";
        }

        yield return "Postfix ++";
        yield return "Postfix --";
    }

    private static IEnumerable<string> NestedTypes(Type union) =>
        union.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public).Where(union.IsAssignableFrom).Select(static t => t.Name);
}
