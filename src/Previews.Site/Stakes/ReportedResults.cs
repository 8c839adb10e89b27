using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Site.Stakes;

/// <summary>Results of a match that mean the same to a team.</summary>
/// <param name="Results">One or two of won, drawn and lost.</param>
internal sealed record ReportedResults(ImmutableArray<Outcome> Results, ImmutableArray<ReportedStatement> Statements)
{
    private const int MostSentences = 3;

    /// <summary>Whether a table reads better than sentences.</summary>
    public bool IsLong => Statements.Length > MostSentences;
}
