using NodaTime;
using Previews.Football;
using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>
/// A kind of page: with which template it is made, from what, and where each of its pages stands. Its template, its name on
/// the page and its addresses in every language follow from the declaration.
/// </summary>
/// <param name="template">Below the theme; its extension says what it writes: <c>preview.sbn-html</c>, <c>calendar.sbn-ics</c>.</param>
/// <param name="model">What the template sees.</param>
internal abstract class PageKind(string template, ModelType model)
{
    /// <summary>What pages call their kind: <c>preview</c>.</summary>
    public string Name { get; } = template[..template.LastIndexOf(".sbn-", StringComparison.Ordinal)];

    public TemplateEntry Template { get; } = new(template, model);

    /// <summary>Those that a site has in one language.</summary>
    public abstract IEnumerable<PageSpec> In(Edition edition);

    /// <summary>A page that each language has once.</summary>
    /// <param name="when">Whether it is needed; null: always.</param>
    /// <param name="about">It is the same as long as this is the same instance, and what it asks is answered the same.</param>
    /// <param name="changed">When what it shows was last changed, where that is known; null: it is nothing for search engines.</param>
    public static PageKind One(
        string template,
        ModelType model,
        Func<PageContext, object> make,
        Func<Routes, string> at,
        Func<Edition, bool>? when = null,
        Func<Edition, Instant?>? changed = null,
        Func<Edition, object>? about = null) =>
        new PageKind<Edition>(template, model, (_, page) => make(page))
        {
            Of = edition => when is null || when(edition) ? [edition] : [],
            At = (routes, _) => at(routes),
            About = edition => about?.Invoke(edition),
            Changed = changed is null ? null : (edition, _) => changed(edition),
        };

    /// <summary>A page for each of many things.</summary>
    /// <param name="of">Those that have one.</param>
    /// <param name="at">The page's address.</param>
    /// <param name="group">Of which it shows what has to be computed.</param>
    /// <param name="about">The page is the same as long as this is the same instance; null: as long as the thing itself is.</param>
    /// <param name="inItsLanguage">Whether the page exists in one language only.</param>
    /// <param name="changed">As of <see cref="One"/>.</param>
    public static PageKind Each<T>(
        string template,
        ModelType model,
        Func<T, PageContext, object> make,
        Func<Edition, IEnumerable<T>> of,
        Func<Routes, T, string> at,
        Func<Edition, T, Group?>? group = null,
        Func<T, object>? about = null,
        bool inItsLanguage = false,
        Func<Edition, T, Instant?>? changed = null)
        where T : notnull => new PageKind<T>(template, model, make)
        {
            Of = of,
            At = at,
            Group = group,
            About = about ?? (thing => thing),
            IsInItsLanguage = inItsLanguage,
            Changed = changed,
        };
}

internal sealed class PageKind<T>(string template, ModelType model, Func<T, PageContext, object> make) : PageKind(template, model)
{
    public required Func<Edition, IEnumerable<T>> Of { get; init; }

    public required Func<Routes, T, string> At { get; init; }

    public required Func<T, object?> About { get; init; }

    public Func<Edition, T, Group?>? Group { get; init; }

    public bool IsInItsLanguage { get; init; }

    public Func<Edition, T, Instant?>? Changed { get; init; }

    public override IEnumerable<PageSpec> In(Edition edition) => Of(edition).Select(thing => new PageSpec(
        this,
        edition,
        At(edition.Routes, thing),
        About(thing),
        Group?.Invoke(edition, thing),
        Changed is null ? null : view => Changed(view, thing),
        (view, frames) => make(thing, new PageContext(view, frames, Name, routes => At(routes, thing), IsInItsLanguage))));
}
