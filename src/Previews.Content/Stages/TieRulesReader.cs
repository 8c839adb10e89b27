using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football.Stages;

namespace Previews.Content.Stages;

/// <summary>Reads how ties are played: <c>{legs: 2, level: [away-goals, extra-time, penalties]}</c>.</summary>
internal sealed class TieRulesReader(BindingScope scope)
{
    private static readonly FrozenDictionary<string, Decider> Deciders = new Dictionary<string, Decider>(StringComparer.Ordinal)
    {
        ["away-goals"] = Decider.AwayGoals,
        ["extra-time"] = Decider.ExtraTime,
        ["penalties"] = Decider.Penalties,
        ["replay"] = Decider.Replay,
        ["play-off"] = Decider.PlayOff,
        ["lots"] = Decider.Lots,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The rules of all ties of a competition.</summary>
    public TieRules? Read(YamlNode node)
    {
        if (MappingReader.Of(node, "the rules of ties", scope.Diagnostics, "write how many legs they have: {legs: 2}") is not { } keys)
            return null;
        var rules = Read(keys, TieRules.Usual);
        keys.RefuseOthers();
        return keys.HasFailed ? null : rules;
    }

    /// <param name="common">What holds where the keys say nothing.</param>
    public TieRules? Read(MappingReader keys, TieRules common)
    {
        var legs = keys.Optional("legs", n => scope.Scalars.Integer(n, 1, 2)) ?? common.Legs;
        var level = keys.List("level", n => scope.Scalars.Choice(n, Deciders));
        if (keys.HasFailed)
            return null;
        var deciders = keys.HasKey("level") ? level : Inherited(common, legs);
        if (TieRules.ProblemWith(legs, deciders) is not { } problem)
            return new TieRules(legs, deciders);
        scope.Diagnostics.RulesContradict((keys.Find("level") ?? keys.Find("legs") ?? keys.Mapping).Location, problem);
        keys.Fail();
        return null;
    }

    /// <summary>A final of one match needs no word of its own on the away goals of the rounds before it.</summary>
    private static ImmutableArray<Decider> Inherited(TieRules common, int legs) =>
        legs == 1 ? common.Deciders.RemoveAll(d => d == Decider.AwayGoals) : common.Deciders;
}
