namespace Previews.Content.Markdown;

/// <summary>Where a link leads, checked.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    public sealed record Outside(string Url) : LinkTarget;

    public sealed record Heading(string Id, string Text) : LinkTarget;

    public sealed record Inside(XrefTarget Target) : LinkTarget;
}
