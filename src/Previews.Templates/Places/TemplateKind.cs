namespace Previews.Templates.Places;

/// <summary>What a template writes, said by its extension: how values are escaped follows from it.</summary>
internal enum TemplateKind
{
    Html,
    Xml,
    Json,
    Calendar,
    Text,
}

internal static class TemplateKinds
{
    /// <summary>An unknown extension is taken for HTML: escaping too much is seen, escaping too little is not.</summary>
    public static TemplateKind Of(string name) => Path.GetExtension(name) switch
    {
        ".sbn-xml" => TemplateKind.Xml,
        ".sbn-json" => TemplateKind.Json,
        ".sbn-ics" => TemplateKind.Calendar,
        ".sbn-txt" => TemplateKind.Text,
        _ => TemplateKind.Html,
    };
}
