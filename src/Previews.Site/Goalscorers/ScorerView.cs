using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Goalscorers;

/// <summary>A player's goals so far; own goals do not count.</summary>
internal sealed record ScorerView(string Player, TeamView Team, int Goals, int Penalties)
{
    public static ModelType<ScorerView> Model { get; } = new("scorer", "A player's goals so far.", model => model
        .Text("player", s => s.Player, "The player's name.")
        .Object("team", TeamView.Model, s => s.Team, "The team.")
        .Integer("goals", s => s.Goals, "All goals, penalties among them.")
        .Integer("penalties", s => s.Penalties, "Goals from the penalty spot."));
}
