namespace Previews.Content.Binding;

/// <summary>
/// What a binding asked of that which others define, and the answer: as long as the answers stay the same, so does what was
/// bound.
/// </summary>
/// <param name="Kind">The kind of thing: <c>team</c>.</param>
/// <param name="Answer">As <see cref="IDefinitions.Answer"/> gives it.</param>
internal sealed record Lookup(string Kind, string Name, object? Answer);
