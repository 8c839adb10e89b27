using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football.Stages;
using Previews.Text;

namespace Previews.Content.Stages;

/// <summary>
/// Reads the stages of a competition in their order. A round is its name, <c>round-of-16</c>, or says more:
/// <c>{round: final, legs: 1, drawn: 2025-02-21 12:00 Europe/Zurich}</c>; <c>groups</c> or <c>league</c> is where the tables stand.
/// </summary>
internal sealed class StageReader(BindingScope scope)
{
    private static readonly ImmutableArray<string> Tables = ["groups", "league"];

    private readonly TieRulesReader _rules = new(scope);

    /// <param name="common">The rules that the competition gives to all its ties.</param>
    public ImmutableArray<Stage> All(MappingReader keys, TieRules common)
    {
        var read = keys.List("stages", n => Read(n, common) is { } stage ? new Placed(stage, n.Location) : null);
        foreach (var (i, (stage, place)) in read.Index())
        {
            if (read.Take(i).FirstOrDefault(s => KeyOf(s.Stage) == KeyOf(stage)) is { } first)
                Refuse(() => scope.Diagnostics.StageTwice(place, KeyOf(stage), first.Place));
        }

        return [.. read.Select(p => p.Stage)];

        void Refuse(Action report)
        {
            report();
            keys.Fail();
        }
    }

    private Stage? Read(YamlNode node, TieRules common)
    {
        if (node is YamlNode.Scalar scalar && Tables.Contains(scalar.Text))
            return new Stage.Tables();
        if (node is not YamlNode.Mapping mapping)
            return Key(node) is { } name && IsNamed(name, node) ? new Stage.Round(name, common) : null;
        var keys = new MappingReader(mapping, "a round", scope.Diagnostics);
        var key = keys.Required("round", Key);
        var ownName = keys.Optional("name", scope.Texts.Text);
        var rules = _rules.Read(keys, common);
        var drawn = keys.Optional("drawn", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        keys.RefuseOthers();
        if (keys.HasFailed || (ownName is null && !IsNamed(key!, keys.Find("round")!)))
            return null;
        return new Stage.Round(key!, rules!, ownName) { Drawn = drawn };
    }

    private string? Key(YamlNode node) => scope.Id(node);

    private bool IsNamed(string key, YamlNode node)
    {
        if (RoundKeys.All.Contains(key))
            return true;
        scope.Diagnostics.RoundWithoutName(node.Location, key, [.. RoundKeys.All, .. Tables]);
        return false;
    }

    private static string KeyOf(Stage stage) => stage is Stage.Round round ? round.Key : Tables[0];

    private sealed record Placed(Stage Stage, TextLocation Place);
}
