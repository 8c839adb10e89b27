using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Names;

namespace Previews.Content.Teams;

/// <summary>Reads a team with what prose needs of its name in each language.</summary>
internal sealed class TeamBinder(BindingContext context)
{
    private static readonly FrozenDictionary<string, Gender> Genders = new Dictionary<string, Gender>(StringComparer.Ordinal)
    {
        ["m"] = Gender.Masculine,
        ["f"] = Gender.Feminine,
        ["n"] = Gender.Neuter,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Team? Bind(Entity entity)
    {
        var keys = entity.Keys("a team", context.Diagnostics);
        var name = keys.Required("name", node => context.Texts.Read(node, ProperName));
        var nickname = keys.Optional("nickname", context.Texts.Text);
        var colours = keys.List("colours", Colour);
        var aliases = keys.List("aliases", context.Scalars.Text);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new Team { Id = entity.Id!, Name = name!, Nickname = nickname, Colours = colours, Aliases = aliases };
    }

    private ProperName? ProperName(YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping)
            return context.Scalars.Text(node) is { } text ? new ProperName(text) : null;
        var keys = new MappingReader(mapping, "a name", context.Diagnostics);
        var name = keys.Required("name", context.Scalars.Text);
        var article = keys.Optional("article", context.Scalars.Text);
        var gender = keys.Optional("gender", n => context.Scalars.Choice(n, Genders)) ?? Gender.Neuter;
        var plural = keys.Optional("plural", context.Scalars.Flag) ?? false;
        var demonym = keys.Optional("demonym", context.Scalars.Text);
        var shortName = keys.Optional("short", context.Scalars.Text);
        var dative = keys.Optional("dative", context.Scalars.Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new ProperName(name!, article, gender, plural, demonym, shortName, dative);
    }

    private string? Colour(YamlNode node)
    {
        if (context.Scalars.Text(node) is not { } text)
            return null;
        if (text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit))
            return text.ToLowerInvariant();
        context.Diagnostics.NotAColour(node.Location, text);
        return null;
    }
}
