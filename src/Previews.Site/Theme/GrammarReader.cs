using System.Collections.Frozen;
using Previews.Content.Yaml;
using Previews.Site.Languages;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>Reads the section <c>grammar</c> of a language's file: how it counts, and how names stand in its sentences.</summary>
internal sealed class GrammarReader(DiagnosticBag diagnostics)
{
    public const string Section = "grammar";

    private static readonly FrozenDictionary<string, bool> Directions =
        new Dictionary<string, bool> { ["ltr"] = false, ["rtl"] = true }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ScalarReader _scalars = new(diagnostics);
    private readonly PairReader _pairs = new(diagnostics);

    /// <returns>Null after a mistake, which has been told.</returns>
    public Grammar? Read(YamlNode node)
    {
        if (MappingReader.Of(node, $"`{Section}`", diagnostics) is not { } keys)
            return null;
        var isRightToLeft = keys.Optional("dir", n => _scalars.Choice(n, Directions)) ?? false;
        var plurals = keys.Required("plurals", n => Rules(n, "plurals"));
        var ordinals = keys.Required("ordinals", n => Rules(n, "ordinals"));
        var capitals = keys.Optional("capitals", n => _pairs.Texts(n, $"`{Section}.capitals`"));
        var names = keys.Required("names", Names);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new Grammar(plurals!, ordinals!, names!) { IsRightToLeft = isRightToLeft, Capitals = capitals ?? PairReader.Empty };
    }

    private PluralRules? Rules(YamlNode node, string key)
    {
        if (MappingReader.Of(node, $"`{Section}.{key}`", diagnostics) is not { } keys)
            return null;
        var rules = new List<(PluralCategory, PluralCondition)>();
        foreach (var name in PluralCategories.Names.SkipLast(1))
        {
            if (keys.Optional(name, Condition) is { } condition)
                rules.Add((PluralCategories.Find(name)!.Value, condition));
        }

        keys.RefuseOthers();
        return keys.HasFailed ? null : new PluralRules(rules);
    }

    private PluralCondition? Condition(YamlNode node)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        var condition = PluralConditionParser.TryParse(text);
        if (condition is null)
            diagnostics.ReportBadPluralRule(node.Location, text);
        return condition;
    }

    private NameRules? Names(YamlNode node)
    {
        if (MappingReader.Of(node, $"`{Section}.names`", diagnostics) is not { } keys)
            return null;
        var inflections = keys.Optional("inflections", n => _pairs.Maps(n, $"{Section}.names.inflections"))
            ?? FrozenDictionary<string, FrozenDictionary<string, string>>.Empty;
        var forms = keys.Required("forms", n => new NameFormReader(inflections.Keys, diagnostics).Read(n));
        var contractions = keys.Optional("contractions", n => _pairs.Texts(n, $"`{Section}.names.contractions`"));
        var elision = keys.List("elision", Elision);
        var ownArticles = keys.List("own_articles", _scalars.Text);
        var commonWords = keys.List("common_words", _scalars.Text);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new NameRules
            {
                Forms = forms!.Value,
                Joiner = new WordJoiner(contractions ?? PairReader.Empty, elision),
                OwnArticles = ownArticles.ToFrozenSet(StringComparer.Ordinal),
                CommonWords = commonWords.ToFrozenSet(StringComparer.Ordinal),
                Inflections = inflections,
            };
    }

    private Elision? Elision(YamlNode node)
    {
        if (MappingReader.Of(node, $"`{Section}.names.elision`", diagnostics) is not { } keys)
            return null;
        var words = keys.Required("words", n => _pairs.Texts(n, $"`{Section}.names.elision.words`"));
        var before = keys.List("before", _scalars.Text);
        var notBefore = keys.List("not_before", _scalars.Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Elision(words!, before, notBefore);
    }
}
