namespace Previews.Templates;

/// <summary>What a value is, as the language sees it.</summary>
public enum ValueKind
{
    Null,
    Boolean,
    Integer,
    Long,
    Float,
    Double,
    Decimal,
    BigInteger,
    Text,

    /// <summary>Text that is safe where its template writes it: rendered Markdown, a capture, the result of an include.</summary>
    Html,
    Date,
    TimeSpan,
    List,
    Map,

    /// <summary>An object of the page, described by a <see cref="ModelType"/>.</summary>
    Model,
    Function,
}
