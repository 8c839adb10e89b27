using System.Collections.Immutable;

namespace Previews.Site.Languages;

/// <summary>Which form a count or a place takes in one language: the first rule that holds, else <see cref="PluralCategory.Other"/>.</summary>
public sealed class PluralRules
{
    private readonly ImmutableArray<(PluralCategory Category, PluralCondition Condition)> _rules;

    internal PluralRules(IEnumerable<(PluralCategory Category, PluralCondition Condition)> rules) => _rules = [.. rules.OrderBy(r => r.Category)];

    /// <summary>Those for which each text that depends on a number has a form.</summary>
    public IEnumerable<PluralCategory> Categories => _rules.Select(r => r.Category).Append(PluralCategory.Other);

    public PluralCategory Of(long number) => Of(PluralOperands.Of(number));

    public PluralCategory Of(in PluralOperands operands)
    {
        foreach (var (category, condition) in _rules)
        {
            if (condition.Holds(operands))
                return category;
        }

        return PluralCategory.Other;
    }
}
