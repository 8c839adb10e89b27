using Previews.Football.Stages;

namespace Previews.Football.Matches;

/// <summary>To which tie a match belongs. Matches of one competition with the same id are of one tie.</summary>
/// <param name="Id">As the author named it, or made of the round and the two teams.</param>
/// <param name="Round">Null in a competition that names no rounds.</param>
public sealed record TieReference(Competition Competition, string Id, TieRules Rules, Stage.Round? Round = null);
