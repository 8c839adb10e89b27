using System.Collections.Immutable;
using Previews.Content.Groups;
using Previews.Content.RegulationSets;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Text;

namespace Previews.Content.Competitions;

/// <summary>A competition as it stands in its file, its groups not yet bound.</summary>
/// <param name="Competition">Null if it is broken; what else could be read stands beside it.</param>
/// <param name="Preset">The preset whose regulations it is the first to name; null if absent.</param>
/// <param name="CrossGroupRankings">With the place of the key: pages and verbs find them by it, as they find groups by their ids.</param>
/// <param name="Rankings">The lists that it gives to all its groups.</param>
/// <param name="Groups">By their ids; null if absent.</param>
internal sealed record BoundCompetition(
    Competition? Competition,
    NamedRegulations? Preset,
    ImmutableArray<LocatedRules> CrossGroupRankings,
    ImmutableArray<WrittenFact<RankingList>> Rankings,
    YamlNode.Mapping? Groups);

/// <param name="Location">Where its key stands.</param>
internal sealed record LocatedRules(CrossGroupRules Rules, TextLocation Location);
