using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Previews.Content.Markdown;

/// <summary>The number in the text that leads to a footnote, and behind the note the way back to each place that refers to it.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var reference = string.Create(CultureInfo.InvariantCulture, $"footnote-ref-{link.Index}");
        if (link.IsBackLink)
            renderer.Write($" <a href=\"#{reference}\" role=\"doc-backlink\">\u21A9</a>");
        else
            renderer.Write($"<sup><a href=\"#footnote-{number}\" id=\"{reference}\" role=\"doc-noteref\">{number}</a></sup>");
    }
}

/// <summary>The notes at the end of the text, in the order in which it refers to them.</summary>
internal sealed class FootnotesRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" role=\"doc-endnotes\">").WriteLine("<ol>");
        foreach (var note in notes.Cast<Footnote>())
        {
            renderer.Write($"<li id=\"footnote-{note.Order.ToString(CultureInfo.InvariantCulture)}\">");
            renderer.WriteChildren(note);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
