using System.Collections.Immutable;
using System.Text.Json;
using Previews.Football.Matches;

namespace Previews.Site.Stakes;

/// <summary>Scores of matches still to be played, as JSON: by the match's id.</summary>
internal static class ScoresJson
{
    public static void Write(Utf8JsonWriter json, string name, ImmutableArray<(Fixture Fixture, Score Score)> scores)
    {
        json.WriteStartObject(name);
        foreach (var (fixture, score) in scores)
            json.WriteString(fixture.Id, score.ToString());
        json.WriteEndObject();
    }
}
