using Previews.Text;

namespace Previews.Content.Stages;

/// <summary>What can be wrong with the stages of a competition and the rules of its ties: PV0280 to PV0282.</summary>
internal static class StageDiagnostics
{
    public static void RulesContradict(this DiagnosticBag bag, TextLocation location, string problem) =>
        bag.Error(
            "PV0280",
            location,
            $"these rules do not decide every tie: {problem}",
            "today's usual rules are `level: [extra-time, penalties]`; they hold where `level` is left out");

    public static void StageTwice(this DiagnosticBag bag, TextLocation location, string key, TextLocation first) =>
        bag.Error("PV0281", location, $"the stage `{key}` stands in {first} already", "keep one of them");

    public static void RoundWithoutName(this DiagnosticBag bag, TextLocation location, string key, IReadOnlyCollection<string> known) =>
        bag.Error(
            "PV0282",
            location,
            $"no language has a name for the round `{key}`",
            (Suggestions.DidYouMean(key, known) is { } nearest ? nearest + "; or " : $"known are: {string.Join(", ", known)}; or ")
                + $"give it one: {{round: {key}, name: {{fr: …, en: …}}}}");
}
