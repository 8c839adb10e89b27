using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>What is certain of a team.</summary>
internal sealed record StatusView(string? Letter, string Text)
{
    public static ModelType<StatusView> Model { get; } = new("status", "What is certain of a team.", model => model
        .OptionalText("letter", s => s.Letter, "Q, B+")
        .Text("text", s => s.Text, "au moins barrages, c’est certain"));
}
