using System.Diagnostics;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>Says in one language what becomes of matches that were not played to their end.</summary>
internal sealed class UnfinishedWording(InterfaceTexts texts)
{
    /// <summary>What is not the usual, or is asked about because there is such a match.</summary>
    public IEnumerable<string> Of(UnfinishedMatches rules, IReadOnlyCollection<Match> matches)
    {
        var usual = UnfinishedMatches.Usual;
        if (matches.Any(m => m is Match.Postponed))
            yield return texts.Get(RulesTexts.Postponed);
        if (rules.Abandoned != usual.Abandoned || matches.Any(m => m is Match.Abandoned { HasDate: false }))
            yield return texts.Get(RulesTexts.Abandoned[KeyOf(rules.Abandoned)]);
        if (rules.Cancelled != usual.Cancelled || matches.Any(m => m is Match.Cancelled))
            yield return texts.Get(RulesTexts.Cancelled[KeyOf(rules.Cancelled)]);
        if (rules.Awarded != usual.Awarded || matches.Any(m => m is Match.Awarded))
            yield return texts.Get(RulesTexts.Awarded[KeyOf(rules.Awarded)]);
    }

    private static string KeyOf(AbandonedMatches rule) => rule switch
    {
        AbandonedMatches.Replayed => "replayed",
        AbandonedMatches.Stands => "stands",
        AbandonedMatches.Void => "void",
        _ => throw new UnreachableException(),
    };

    private static string KeyOf(CancelledMatches rule) => rule switch
    {
        CancelledMatches.Void => "void",
        CancelledMatches.Drawn => "drawn",
        _ => throw new UnreachableException(),
    };

    private static string KeyOf(AwardedMatches rule) => rule switch
    {
        AwardedMatches.Count => "counts",
        AwardedMatches.PointsOnly => "points_only",
        _ => throw new UnreachableException(),
    };
}
