namespace Previews.Templates.Places;

/// <summary>Where in the output a value is written: that says how it is escaped.</summary>
internal enum Place
{
    /// <summary>Nothing is escaped: a plain text, or a set without escaping.</summary>
    Raw,

    /// <summary>Between the tags of HTML.</summary>
    Markup,

    /// <summary>Between the tags of XML, where the host's HTML is a text like any other.</summary>
    Xml,

    /// <summary>In a quoted attribute.</summary>
    Attribute,

    /// <summary>At the start of an attribute that holds an address: the scheme is checked.</summary>
    Url,

    /// <summary>In an address of which nothing yet says that it has no scheme: a colon would make one.</summary>
    UrlPrefix,

    /// <summary>In an address behind its scheme or its first slash.</summary>
    UrlRest,

    /// <summary>Where JSON wants a value: a text gets its quotes.</summary>
    JsonValue,

    /// <summary>Between the quotes of a JSON text.</summary>
    JsonText,

    /// <summary>In an iCalendar text (RFC 5545, 3.3.11).</summary>
    Calendar,
}
