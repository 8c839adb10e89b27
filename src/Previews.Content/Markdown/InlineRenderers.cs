using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown;

/// <summary>Emphasis; text between two tildes is struck through.</summary>
internal sealed class EmphasisTags : EmphasisInlineRenderer
{
    public EmphasisTags() => GetTag = static emphasis => emphasis.DelimiterChar == '~' ? "del" : GetDefaultTag(emphasis);
}

/// <summary>A task is done or not: a sign that every reader has and hears, where a box would need a label of its own.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task) => renderer.Write(task.Checked ? '\u2611' : '\u2610');
}
