using Previews.Football.Scenarios.Statements;
using Previews.Templates;

namespace Previews.Site.Stakes;

/// <summary>What follows from what, in words.</summary>
internal sealed record StatementView(string Key, string Sentence, string Conditions, string Consequence, bool Anyway)
{
    public static ModelType<StatementView> Model { get; } = new("statement", "What follows from what.", model => model
        .Text("key", s => s.Key, "certain, enough or needs-help.")
        .Text("sentence", s => s.Sentence, "All of it.")
        .Text("conditions", s => s.Conditions, "For a table: what has to happen, as it goes on after an if.")
        .Text("consequence", s => s.Consequence, "For a table: what then follows, as it goes on after a then.")
        .Flag("anyway", s => s.Anyway, "Whether nothing else has to happen."));

    public static StatementView Of(ReportedStatement reported, StakesWording wording) => new(
        KeyOf(reported.Statement.Class),
        wording.Sentence(reported),
        wording.Conditions(reported),
        wording.Consequence(reported),
        reported.Besides.IsEmpty);

    public static string KeyOf(StatementClass kind) => kind switch
    {
        StatementClass.Certain => "certain",
        StatementClass.Enough => "enough",
        StatementClass.NeedsHelp => "needs-help",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
