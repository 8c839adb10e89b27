using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football.Formats;

namespace Previews.Content.Formats;

/// <summary>Reads how many matches a competition or a group holds: <c>format:</c>, or <c>fixtures: complete</c> alone.</summary>
internal sealed class FormatReader(BindingScope scope)
{
    private const int MostMeetings = 8;
    private const int MostRounds = 100;

    private static readonly FrozenDictionary<string, bool> Complete =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["complete"] = true }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null where nothing is said.</summary>
    public Format? Read(MappingReader keys)
    {
        var format = keys.Optional("format", Format);
        var fixtures = Fixtures(keys);
        if (keys.Find("fixtures") is { } node && keys.HasKey("format"))
        {
            scope.Diagnostics.FormatSaidTwice(node.Location);
            keys.Fail();
        }

        return format ?? fixtures;
    }

    private Format? Format(YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping)
        {
            if (node is not YamlNode.Broken)
                scope.Diagnostics.NotOneFormat(node.Location);
            return null;
        }

        var keys = new MappingReader(mapping, "a format", scope.Diagnostics);
        Format?[] said =
        [
            keys.Optional("meetings", n => scope.Scalars.Integer(n, 1, MostMeetings)) is { } meetings ? new Format.Meetings(meetings) : null,
            keys.Optional("rounds", n => scope.Scalars.Integer(n, 1, MostRounds)) is { } rounds ? new Format.Rounds(rounds) : null,
            Fixtures(keys),
        ];
        keys.RefuseOthers();
        if (keys.HasFailed)
            return null;
        if (said.Count(f => f is not null) == 1)
            return said.Single(f => f is not null);
        scope.Diagnostics.NotOneFormat(node.Location);
        return null;
    }

    private Format.CompleteFixtures? Fixtures(MappingReader keys) =>
        keys.Optional("fixtures", n => scope.Scalars.Choice(n, Complete)) is not null ? new Format.CompleteFixtures() : null;
}
