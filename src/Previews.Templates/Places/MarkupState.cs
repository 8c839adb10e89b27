namespace Previews.Templates.Places;

/// <summary>Where in HTML or XML the literal text stands, as far as it matters for values.</summary>
internal enum MarkupMode
{
    Text,
    TagName,
    InTag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    UnquotedValue,
    DoubleQuoted,
    SingleQuoted,
    Comment,
    Declaration,

    /// <summary>In <c>script</c> or <c>style</c>: a value cannot be made safe there.</summary>
    RawText,

    /// <summary>In <c>title</c> or <c>textarea</c>: text, but tags are not seen.</summary>
    EscapableRawText,
}

/// <summary>How much of an address is known before a value.</summary>
internal enum UrlProgress
{
    Nothing,
    Unclear,
    SchemeKnown,

    /// <summary>The literal text begins with a scheme that is not allowed.</summary>
    Refused,
}

/// <summary>The state of the walk over a template's literal text. Immutable, so that branches can be compared.</summary>
/// <param name="Element">The name of the tag being read, or of the element whose raw text this is.</param>
/// <param name="Attribute">The name of the attribute being read.</param>
/// <param name="Literal">What an address begins with, as far as it is literal and may still be a scheme.</param>
/// <param name="ScriptType">The value of a script element's <c>type</c>.</param>
internal readonly record struct MarkupState(
    MarkupMode Mode,
    string Element = "",
    string Attribute = "",
    UrlProgress Url = UrlProgress.Nothing,
    string Literal = "",
    string ScriptType = "")
{
    private static readonly HashSet<string> UrlAttributes = new(StringComparer.Ordinal)
    {
        "href", "src", "action", "formaction", "cite", "poster", "data", "srcset", "ping", "background", "manifest", "xlink:href", "longdesc", "usemap",
    };

    public static readonly MarkupState Start = new(MarkupMode.Text);

    public bool IsQuoted => Mode is MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted;

    public bool IsUrl => UrlAttributes.Contains(Attribute);

    /// <summary>Whether only a JSON template may be included here.</summary>
    public bool IsDataScript => Mode == MarkupMode.RawText && Element == "script" && ScriptType is "application/ld+json" or "application/json";

    /// <summary>How a value is written here; null where it may not stand.</summary>
    public Place? PlaceOfValue()
    {
        if (Mode is MarkupMode.Text or MarkupMode.EscapableRawText)
            return Place.Markup;
        if (!IsQuoted || Attribute.StartsWith("on", StringComparison.Ordinal) || Attribute is "style" or "srcdoc")
            return null;
        if (!IsUrl)
            return Place.Attribute;
        return Url switch
        {
            UrlProgress.Nothing => Place.Url,
            UrlProgress.Unclear => Place.UrlPrefix,
            UrlProgress.Refused => null,
            _ => Place.UrlRest,
        };
    }

    /// <summary>After a value: of an address it is not known any more what it has begun with.</summary>
    public MarkupState AfterValue() => IsQuoted && Url == UrlProgress.Nothing ? this with { Url = UrlProgress.Unclear } : this;

    /// <summary>The state behind two branches; null where they end in different places.</summary>
    public static MarkupState? Join(MarkupState a, MarkupState b)
    {
        if (a == b)
            return a;
        if (a with { Url = b.Url, Literal = b.Literal } != b)
            return null;
        if (a.Url == UrlProgress.Refused || b.Url == UrlProgress.Refused)
            return a with { Url = UrlProgress.Refused };
        return a with { Literal = "", Url = a.Url == UrlProgress.Unclear || b.Url == UrlProgress.Unclear ? UrlProgress.Unclear : UrlProgress.Nothing };
    }

    /// <summary>What an author reads in a message.</summary>
    public string Describe() => Mode switch
    {
        MarkupMode.Text or MarkupMode.EscapableRawText => "text",
        MarkupMode.TagName => "a tag's name",
        MarkupMode.InTag or MarkupMode.AttributeName or MarkupMode.AfterAttributeName => $"the tag `{Element}`, outside its attributes' values",
        MarkupMode.BeforeValue or MarkupMode.UnquotedValue => $"the unquoted value of `{Attribute}`",
        MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted => $"the attribute `{Attribute}`",
        MarkupMode.Comment => "a comment",
        MarkupMode.Declaration => "a declaration",
        _ => $"the element `{Element}`",
    };
}
