using System.Globalization;
using Previews.Football.Matches;

namespace Previews.Site.Subjects;

/// <summary>A minute as reports write it.</summary>
internal static class MinuteText
{
    /// <summary>45+1</summary>
    public static string Of(Minute minute) => minute.Added == 0
        ? minute.Regular.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{minute.Regular}+{minute.Added}");
}
