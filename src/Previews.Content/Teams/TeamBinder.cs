using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Teams;

/// <summary>Reads a team with what prose needs of its name in each language.</summary>
internal sealed class TeamBinder(BindingScope scope)
{
    private static readonly FrozenDictionary<string, Gender> Genders = new Dictionary<string, Gender>(StringComparer.Ordinal)
    {
        ["m"] = Gender.Masculine,
        ["f"] = Gender.Feminine,
        ["n"] = Gender.Neuter,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public BoundTeam? Bind(Entity entity)
    {
        var keys = entity.Keys("a team", scope.Diagnostics);
        var written = new List<WrittenName>();
        var names = scope.Names.Read(keys, node => Name(node, written));
        var nickname = keys.Optional("nickname", scope.Texts.Text);
        var colours = keys.List("colours", Colour);
        var aliases = keys.List("aliases", scope.Scalars.Text);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new BoundTeam(new Team { Id = entity.Id!, Names = names!, Nickname = nickname, Colours = colours, Aliases = aliases }, [.. written]);
    }

    private Localized<ProperName>? Name(YamlNode node, List<WrittenName> written)
    {
        var name = scope.Texts.Read(node, ProperName);
        if (name is not null)
            written.AddRange(Written(node, name));
        return name;
    }

    /// <summary>A name that is one for all languages has the forms that each of them gives it.</summary>
    private static IEnumerable<WrittenName> Written(YamlNode node, Localized<ProperName> name)
    {
        if (node is not YamlNode.Mapping byLanguage)
            return name.Languages.Select(language => new WrittenName(language, name.In(language), node.Location, []));
        return byLanguage.Entries.Select(e => new WrittenName(e.Key.Text, name.In(e.Key.Text), PlaceOfText(e.Value), FormsIn(e.Value)));
    }

    private static TextLocation PlaceOfText(YamlNode name) => ((name as YamlNode.Mapping)?["name"] ?? name).Location;

    private static ImmutableArray<(string Form, TextLocation Location)> FormsIn(YamlNode name) =>
        (name as YamlNode.Mapping)?["forms"] is YamlNode.Mapping forms ? [.. forms.Entries.Select(e => (e.Key.Text, e.Key.Location))] : [];

    private ProperName? ProperName(YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping)
            return scope.Scalars.Text(node) is { } text ? new ProperName(text) : null;
        var keys = new MappingReader(mapping, "a name", scope.Diagnostics);
        var name = keys.Required("name", scope.Scalars.Text);
        var article = keys.Optional("article", scope.Scalars.Text);
        var gender = keys.Optional("gender", n => scope.Scalars.Choice(n, Genders)) ?? Gender.Neuter;
        var plural = keys.Optional("plural", scope.Scalars.Flag) ?? false;
        var demonym = keys.Optional("demonym", scope.Scalars.Text);
        var shortName = keys.Optional("short", scope.Scalars.Text);
        var elision = keys.Optional("elision", scope.Scalars.Flag);
        var forms = keys.Optional("forms", Forms);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new ProperName(name!, article, gender, plural, demonym, shortName)
            {
                Elision = elision,
                Forms = forms ?? FrozenDictionary<string, string>.Empty,
            };
    }

    /// <summary>Which there can be, the theme's file of the language says.</summary>
    private FrozenDictionary<string, string>? Forms(YamlNode node)
    {
        if (MappingReader.Of(node, "the forms of a name", scope.Diagnostics) is not { } keys)
            return null;
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var form in keys.Mapping.Entries.Select(e => e.Key.Text))
        {
            if (keys.Optional(form, scope.Scalars.Text) is { } text)
                forms.Add(form, text);
        }

        return keys.HasFailed ? null : forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private string? Colour(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } text)
            return null;
        if (text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit))
            return text.ToLowerInvariant();
        scope.Diagnostics.NotAColour(node.Location, text);
        return null;
    }
}
