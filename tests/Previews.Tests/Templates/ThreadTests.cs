using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class ThreadTests
{
    private const string Template =
        "{{ func twice(x); ret x * 2; end; total = 0; for i in list; total += i; $\"{i}:{twice i} \"; include 'part.sbn-html' n: i; end; capture c; total; end }}<p title=\"{{ name }}\">{{ c }}</p>{{ array.cycle ['a', 'b'] }}{{ which = 'part.sbn-html'; include which n: 0 }}";

    [Fact]
    public void Sixteen_threads_rendering_one_set_give_the_bytes_of_one()
    {
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(
            [
                new TemplateFile("in.sbn-html", new SourceText(Template, "in.sbn-html")),
                new TemplateFile("part.sbn-html", new SourceText("<i>{{ $n }}{{ $1 ?? '' }}</i>\n", "part.sbn-html")),
            ],
            [new TemplateEntry("in.sbn-html", ModelType.Dynamic)],
            new TemplateOptions(),
            diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        var expected = Enumerable.Range(0, 50).Select(n => Render(set, n)).ToArray();

        var failures = 0;
        var threads = Enumerable.Range(0, 16).Select(_ => new Thread(() =>
        {
            for (var round = 0; round < 20; round++)
            {
                for (var n = 0; n < expected.Length; n++)
                {
                    if (!Render(set, n).AsSpan().SequenceEqual(expected[n]))
                        Interlocked.Increment(ref failures);
                }
            }
        })).ToList();
        threads.ForEach(static t => t.Start());
        threads.ForEach(static t => t.Join());
        Assert.Equal(0, failures);
    }

    private static byte[] Render(TemplateSet set, int number)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var model = DynamicModel.FromJson($$"""{"name": "<{{number}}>", "list": [{{string.Join(',', Enumerable.Range(0, number))}}]}""");
        set["in.sbn-html"].TryRender(model, output, null, "page", new DiagnosticBag());
        return output.WrittenSpan.ToArray();
    }
}
