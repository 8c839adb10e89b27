using Previews.Football.Tables;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>How a team's place changed from one table to the next. A team without a match before is new.</summary>
internal sealed record MovementView(string Key, int Places, int From)
{
    public static ModelType<MovementView> Model { get; } = new("movement", "How a team's place changed.", model => model
        .Text("key", m => m.Key, "up, down, same or new.")
        .Integer("places", m => m.Places, "By how many places, 0 or more.")
        .Integer("from", m => m.From, "The place before."));

    public static MovementView Between(TableRow before, TableRow after) => (before.Rank - after.Rank) switch
    {
        _ when before.Played == 0 => new MovementView("new", 0, before.Rank),
        > 0 and var places => new MovementView("up", places, before.Rank),
        < 0 and var places => new MovementView("down", -places, before.Rank),
        _ => new MovementView("same", 0, before.Rank),
    };
}
