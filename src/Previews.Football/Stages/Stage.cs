using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Stages;

/// <summary>A part of a competition: its tables, or one round of ties.</summary>
public abstract record Stage
{
    private Stage()
    {
    }

    /// <summary>The competition's groups, or its league.</summary>
    public sealed record Tables : Stage;

    /// <param name="Key">Names it in addresses and texts: <c>round-of-16</c>, <c>final</c>.</param>
    /// <param name="Name">Its own, where no text of the interface says the key.</param>
    public sealed record Round(string Key, TieRules Rules, Localized<string>? Name = null) : Stage
    {
        /// <summary>When it was drawn who meets whom: until then none of its matches is known. Null: they always were.</summary>
        public Instant? Drawn { get; init; }
    }
}
