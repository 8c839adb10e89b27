using System.Text.Json;
using Previews.Football.Tables.Ordering;
using Previews.Site.Exports;

namespace Previews.Site.Tables;

/// <summary>What a criterion measured, as JSON: a number, or of a goal average a text.</summary>
internal static class MeasureJson
{
    public static void Write(Utf8JsonWriter json, string name, Measure? measure)
    {
        if (measure is { IsRatio: true } ratio)
            json.WriteString(name, ratio.ToString());
        else
            json.WriteNumberOrNull(name, measure?.Value);
    }
}
