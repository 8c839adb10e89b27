using Previews.Templates.Parsing;
using Scriban.Parsing;

namespace Previews.Templates.Rendering;

/// <summary>What all pages of a set are rendered with.</summary>
/// <param name="FindComputed">Finds the template of an <c>include</c> that is called as a value; fails where there is none of the name.</param>
internal sealed record SetResources(
    TemplateOptions Options,
    ParsedTemplates Templates,
    BuiltinIndex Builtins,
    ModelAccessors Accessors,
    LoopSlots Slots,
    Func<PageContext, string?, SourceSpan, BoundTemplate> FindComputed);
