using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>A place at which somebody of a team is named.</summary>
internal sealed record Mention(Team Team, Person Person, TextLocation Location);
