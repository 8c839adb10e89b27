namespace Previews.Football.Scenarios.Search;

/// <summary>For a group of which nobody has said how many matches it holds: whatever stands in the table, more can come.</summary>
internal sealed class NothingCertain : Outlook
{
    public override Finding CanEnd(sbyte?[] given, int team, int first, int last) => Finding.NotSettled;
}
