using Previews.Templates;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class FuzzTests
{
    private const int Inputs = 4_000;

    private static readonly TemplateOptions Small = new()
    {
        MaximumOutput = 1 << 20,
        MaximumSize = 1 << 16,
        MaximumWork = 200_000,
        RegexTimeout = TimeSpan.FromMilliseconds(100),
    };

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Any_template_ends_in_output_or_in_located_errors(int seed, bool strict)
    {
        var options = strict ? Small : Small with { Strict = false, Escape = false, MaximumLoops = 1_000 };
        var fuzzer = new TemplateFuzzer(seed);
        for (var i = 0; i < Inputs; i++)
        {
            var template = fuzzer.Next();
            if (TemplateFuzzer.FindFault(template, options) is { } fault)
                Assert.Fail($"input {i}: {fault}\n--- template\n{template}");
        }

        TestContext.Current.SendDiagnosticMessage($"fuzzing templates: {Inputs} inputs, none at fault");
    }

    [Fact]
    public void A_planted_fault_is_found_within_the_same_budget()
    {
        // A loader that fails for a name that only a changed template asks for, as the layer itself would, with an exception of its own.
        var planted = Small with { Loader = static name => name == "in.sbn-html" ? null : throw new InvalidOperationException("planted") };
        var fuzzer = new TemplateFuzzer(1);
        var found = Enumerable.Range(1, Inputs).FirstOrDefault(_ => TemplateFuzzer.FindFault(fuzzer.Next(), planted) is not null);
        Assert.NotEqual(0, found);
        TestContext.Current.SendDiagnosticMessage($"fuzzing templates: planted fault found at input {found} of {Inputs}");
    }
}
