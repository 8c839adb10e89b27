using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Templates.Parsing;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban;
using Scriban.Syntax;
using Xunit;

namespace Previews.Tests.Templates;

/// <summary>
/// What a value passes on its way to the page is known node by node. A newer library may bring nodes that nobody has looked
/// at: they are refused, and here they are named.
/// </summary>
public sealed class UnknownNodeTests
{
    /// <summary>Parts of the nodes that hold them, and what the parser makes of other languages than this one.</summary>
    private static readonly Type[] Parts =
    [
        typeof(ScriptPage), typeof(ScriptFrontMatter), typeof(ScriptBlockStatement), typeof(ScriptElseStatement), typeof(ScriptWhenStatement), typeof(ScriptArgumentBinary),
        typeof(ScriptObjectMember), typeof(ScriptParameter), typeof(ScriptToken), typeof(ScriptKeyword), typeof(ScriptIdentifier), typeof(ScriptList<>),
    ];

    public static TheoryData<Type> Nodes =>
        [.. typeof(ScriptNode).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(ScriptNode)) && !t.IsAbstract && t.IsPublic && !Parts.Contains(t))];

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Every_node_of_the_library_has_a_case_of_ours(Type type) =>
        Assert.DoesNotContain("PV0435", Codes((ScriptNode)(type.GetConstructor([])?.Invoke([]) ?? Activator.CreateInstance(type, "x"))!));

    [Fact]
    public void A_node_of_another_kind_is_refused()
    {
        Assert.Contains("PV0435", Codes(new NewStatement()));
        Assert.Contains("PV0435", Codes(new NewExpression()));
    }

    private static List<string> Codes(ScriptNode node)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("", "in.sbn-html");
        var options = new TemplateOptions();
        var binder = new Binder(new ParsedTemplates([new TemplateFile("in.sbn-html", source)], options, diagnostics), options, []);
        var bound = new BoundTemplate("in.sbn-html", source, TemplateKind.Html);
        var checker = new Checker(binder, bound, TemplateUse.ForPage(ModelType.Dynamic), diagnostics);
        var block = new ScriptBlockStatement();
        block.Statements.Add(node as ScriptStatement ?? new ScriptExpressionStatement { Expression = (ScriptExpression)node });
        new Rewriter(checker, MarkupState.Start, inJsonText: false).RewriteWhole(block);
        return [.. diagnostics.ToSorted().Select(static d => d.Code)];
    }

    private sealed class NewStatement : ScriptStatement
    {
        public override object? Evaluate(TemplateContext context) => "x";

        public override void PrintTo(ScriptPrinter printer) => printer.Write("new");
    }

    private sealed class NewExpression : ScriptExpression
    {
        public override object? Evaluate(TemplateContext context) => "x";

        public override void PrintTo(ScriptPrinter printer) => printer.Write("new");
    }
}
