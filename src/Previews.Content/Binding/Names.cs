namespace Previews.Content.Binding;

/// <summary>Names of things that are not bound: of articles before they are read, of files that are published as they are.</summary>
internal sealed class Names(string kind, Func<string, object?> answer) : IDefinitions
{
    public string Kind => kind;

    public object? Answer(string name) => answer(name);
}
