using NodaTime;
using Previews.Football;

namespace Previews.Content;

/// <summary>What somebody is for a team during some time.</summary>
/// <param name="Kind">A slug: <c>head-coach</c>.</param>
/// <param name="From">The first day; null: not known.</param>
/// <param name="Until">The first day on which it no longer holds; null: it still does.</param>
public sealed record Post(Person Holder, Team Team, string Kind, LocalDate? From, LocalDate? Until);
