using Previews.Site.Languages;

namespace Previews.Site.Texts;

/// <summary>What a template may hand to a text as a name, which the text then takes in the form that it needs.</summary>
internal interface INamed
{
    Noun Noun { get; }
}
