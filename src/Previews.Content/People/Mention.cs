using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>A place at which somebody of a team is named.</summary>
/// <param name="Match">In which match.</param>
internal sealed record Mention(Fixture Match, Team Team, Person Person, TextLocation Location);
