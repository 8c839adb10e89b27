namespace Previews.Templates.Places;

/// <summary>Where a template's literal text has got to: in markup, or in JSON.</summary>
internal readonly record struct Position(MarkupState Markup, bool InJsonText)
{
    public static readonly Position Start = new(MarkupState.Start, InJsonText: false);

    /// <summary>The position behind two branches; null where they end in different places.</summary>
    public static Position? Join(Position a, Position b) =>
        a.InJsonText == b.InJsonText && MarkupState.Join(a.Markup, b.Markup) is { } markup ? a with { Markup = markup } : null;

    public string Describe(TemplateKind kind) => kind == TemplateKind.Json ? InJsonText ? "a JSON text" : "JSON, outside its texts" : Markup.Describe();
}
