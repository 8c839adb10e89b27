using Previews.Football.Matches;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Matches;

/// <summary>A goal, listed with the side that it counts for.</summary>
internal sealed class GoalView(Goal goal)
{
    public static ModelType<GoalView> Model { get; } = new("goal", "A goal, with the side that it counts for.", model => model
        .OptionalText("minute", g => g.Minute, "45+1; null where no source gives it.")
        .OptionalText("player", g => g.Player, "The scorer; null where no source names one.")
        .Text("kind", g => g.Kind, "open, penalty or own."));

    public string? Minute => goal.Minute is { } minute ? MinuteText.Of(minute) : null;

    public string? Player => goal.Player?.Name;

    public string Kind => goal.Kind switch
    {
        GoalKind.Penalty => "penalty",
        GoalKind.Own => "own",
        _ => "open",
    };
}
