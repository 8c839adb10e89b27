using Previews.Content.Yaml;

namespace Previews.Content.Groups;

/// <summary>A fact of a group with what it was read from, for checks that need all matches and report a place.</summary>
internal abstract record WrittenFact(YamlNode.Mapping Mapping)
{
    public abstract object Value { get; }
}

/// <inheritdoc/>
internal sealed record WrittenFact<T>(T Fact, YamlNode.Mapping Mapping) : WrittenFact(Mapping)
    where T : class
{
    public override object Value => Fact;
}
