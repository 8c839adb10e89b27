using System.Globalization;
using Previews.Text;

namespace Previews.Templates;

/// <summary>
/// Every message of the template language. PV0401 to PV0419 come from parsing a template, PV0420 to PV0439 from checking it,
/// PV0440 on from rendering. A message that both checking and rendering have to tell is made here and added by its finder.
/// </summary>
internal static class TemplateDiagnostics
{
    public static void StringNotClosed(this DiagnosticBag bag, TextLocation at, char quote) =>
        bag.Error("PV0401", at, $"this text is never closed by `{quote}`");

    public static void BadEscape(this DiagnosticBag bag, TextLocation at, char c) =>
        bag.Error(
            "PV0403",
            at,
            $"`\\{c}` is no escape",
            "there are \\' \\\" \\\\ \\n \\r \\t \\b \\f \\v \\0 \\uXXXX \\xXX; between back quotes a backslash is itself");

    public static void BadNumber(this DiagnosticBag bag, TextLocation at, string text) =>
        bag.Error("PV0404", at, $"`{text}` is no number that a template can hold");

    public static void Unexpected(this DiagnosticBag bag, TextLocation at, string found, string expected) =>
        bag.Error("PV0405", at, $"{found} stands where {expected} was expected");

    public static void BlockNotClosed(this DiagnosticBag bag, TextLocation at, string keyword) =>
        bag.Error("PV0406", at, $"this `{keyword}` is never closed by `end`");

    public static void StrayKeyword(this DiagnosticBag bag, TextLocation at, string keyword) =>
        bag.Error("PV0407", at, $"{keyword} closes nothing", "remove it, or look for an `if`, `for`, `case` or `func` that is missing or closed already");

    public static void NestedAssignment(this DiagnosticBag bag, TextLocation at) =>
        bag.Error("PV0408", at, "an assignment cannot be a part of an expression", "give it a statement of its own; to compare, write `==`");

    public static void CannotAssign(this DiagnosticBag bag, TextLocation at) => bag.Add(CannotAssign(at));

    public static Diagnostic CannotAssign(TextLocation at) => Error("PV0409", at, "only a variable, a member or an element can be assigned to");

    public static void ParameterOrder(this DiagnosticBag bag, TextLocation at, string name) =>
        bag.Error("PV0410", at, $"the parameter `{name}` needs a value, but stands behind one that needs none");

    public static void NestedTooDeeply(this DiagnosticBag bag, TextLocation at, int maximum) =>
        bag.Error("PV0411", at, $"this is nested more than {maximum} levels deep");

    public static void StatementInCase(this DiagnosticBag bag, TextLocation at, string found) =>
        bag.Error("PV0412", at, $"{found} stands in a `case`, before its first `when`");

    public static void InterpolationNotClosed(this DiagnosticBag bag, TextLocation at) =>
        bag.Error("PV0413", at, "the expression in this text is not closed by `}` on its line");

    public static void EscapeBlockNotClosed(this DiagnosticBag bag, TextLocation at, string closing) =>
        bag.Error("PV0414", at, $"this block is never closed by `{closing}`");

    public static void CodeNotClosed(this DiagnosticBag bag, TextLocation at) =>
        bag.Error("PV0415", at, "this `{{` is not closed by `}}`");

    public static void CommentNotClosed(this DiagnosticBag bag, TextLocation at) =>
        bag.Error("PV0416", at, "this comment is never closed by `##`", "a comment that begins with one `#` ends with its line");

    public static void ForeignWord(this DiagnosticBag bag, TextLocation at, string word, string help) =>
        bag.Error("PV0417", at, $"`{word}` is no word of this language", help);

    public static Diagnostic UnknownVariable(TextLocation at, string name, string? help) =>
        Error("PV0420", at, $"there is no variable `{name}`", help);

    public static Diagnostic UnknownMember(TextLocation at, string owner, string name, IEnumerable<string> known) =>
        Error("PV0421", at, $"{owner} has no `{name}`", Suggestions.DidYouMeanOrList(name, [.. known], "it has"));

    public static void PipeNeedsFunction(this DiagnosticBag bag, TextLocation at) =>
        bag.Error("PV0422", at, "a pipe needs a function on its right");

    public static Diagnostic UnknownTemplate(TextLocation? at, string name, IEnumerable<string?> known) =>
        Error("PV0423", at, $"there is no template `{name}`", Suggestions.DidYouMean(name, known.OfType<string>()));

    public static Diagnostic UnknownArgument(TextLocation at, string function, string name, IEnumerable<string> known) =>
        Error("PV0424", at, $"`{function}` has no parameter `{name}`", Suggestions.DidYouMeanOrList(name, [.. known], "its parameters are"));

    public static Diagnostic ArgumentCount(TextLocation at, string function, int given, int least, int? most)
    {
        var wanted = most == least ? $"{least}" : most is null ? $"at least {least}" : $"{least} to {most}";
        var noun = wanted == "1" || wanted == "at least 1" ? "argument" : "arguments";
        return Error("PV0425", at, $"`{function}` takes {wanted} {noun}, not {given}");
    }

    public static void UnknownLoopProperty(this DiagnosticBag bag, TextLocation at, string loop, string name, IEnumerable<string> known) =>
        bag.Error("PV0426", at, $"`{loop}` has no `{name}`", Suggestions.DidYouMeanOrList(name, [.. known], "it has"));

    public static void ValueNotAllowedHere(this DiagnosticBag bag, TextLocation at, string place) =>
        bag.Error("PV0427", at, $"a value cannot be written in {place}: nothing would make it safe", "values may stand in text and in quoted attributes");

    public static void BranchesEndApart(this DiagnosticBag bag, TextLocation at, string first, string second) =>
        bag.Error("PV0428", at, $"one branch ends in {first}, another in {second}", "let each branch close what it opens");

    public static void EndsInsideMarkup(this DiagnosticBag bag, TextLocation at, string place) =>
        bag.Error("PV0429", at, $"this ends in {place}, so what follows it would land there");

    public static Diagnostic JumpOutsideLoop(TextLocation at, string word) =>
        Error("PV0430", at, $"`{word}` stands outside every loop");

    public static Diagnostic HostRefused(TextLocation at, string function, string message)
    {
        var lines = message.Split('\n', 2);
        return Error("PV0431", at, $"`{function}`: {lines[0]}", lines.Length > 1 ? lines[1] : null);
    }

    public static void HiddenAssignment(this DiagnosticBag bag, TextLocation at, string name) =>
        bag.Error("PV0432", at, $"`{name}` is the loop's variable, which would hide what is assigned here", $"use another name, such as `${name}_2`");

    public static Diagnostic OnlyLenient(TextLocation at, string function) =>
        Error("PV0433", at, $"`{function}` exists only in lenient mode", "a page made with it would not be the same twice, or not be checked");

    public static void OnlyLenient(this DiagnosticBag bag, TextLocation at, string function) => bag.Add(OnlyLenient(at, function));

    /// <summary>The layer knows every kind of node that the library has; a newer library may bring others.</summary>
    public static void UnknownNode(this DiagnosticBag bag, TextLocation at, string kind) =>
        bag.Error("PV0435", at, $"`{kind}` is refused: nobody knows what it would write");

    public static Diagnostic WrittenWhereNoValueMayStand(TextLocation at, string place) =>
        Error("PV0436", at, $"a function that is called here writes in {place}, where nothing would make its text safe");

    public static void MarkupInJson(this DiagnosticBag bag, TextLocation at, string mark) =>
        bag.Error("PV0434", at, $"`{mark}` cannot stand in a JSON template, which may be a part of a page", @"write `<\/` for `</`");

    public static Diagnostic MemberOfNull(TextLocation at, string name) =>
        Error("PV0440", at, $"what should have `{name}` is null", $"write `?.{name}`, or test it with `if`");

    public static Diagnostic IndexOfNull(TextLocation at) =>
        Error("PV0441", at, "what should have elements is null", "test it with `if`");

    public static Diagnostic NullIndex(TextLocation at) => Error("PV0442", at, "the index is null");

    public static Diagnostic IndexOutOfRange(TextLocation at) => Error("PV0443", at, "there is no element or character at this index");

    public static Diagnostic OperatorNotSupported(TextLocation at, string sign) =>
        Error("PV0444", at, $"`{sign}` does not go with these values");

    public static Diagnostic DivisionByZero(TextLocation at) => Error("PV0445", at, "this divides by zero");

    public static Diagnostic NumberOutOfRange(TextLocation at) =>
        Error("PV0446", at, "the result is no number that a template can hold");

    public static Diagnostic NotIterable(TextLocation at, string what) => Error("PV0447", at, $"{what} is no list");

    public static Diagnostic UnknownFunction(TextLocation at, string name, string? help) =>
        Error("PV0448", at, $"there is no function `{name}`", help);

    public static Diagnostic NotAFunction(TextLocation at, string text, string what) =>
        Error("PV0448", at, $"`{text}` is {what}, and cannot be called");

    public static Diagnostic NoArguments(TextLocation at) => Error("PV0449", at, "a page has no arguments");

    public static Diagnostic MissingArgument(TextLocation at, int index) =>
        Error("PV0449", at, $"the argument `${index}` was not given");

    public static Diagnostic BadArgument(TextLocation at, string sentence) => Error("PV0450", at, sentence);

    public static Diagnostic UnknownCulture(TextLocation at, string name, string? help) => Error("PV0450", at, $"there is no culture `{name}` here", help);

    public static Diagnostic UnsafeUrl(TextLocation at, string url) => Error(
        "PV0451",
        at,
        $"`{(url.Length > 60 ? url[..60] + "…" : url)}` may not be an address here",
        "addresses have the scheme http, https, mailto or tel, or none; a value behind a literal one stands after its first `/`");

    public static Diagnostic ReadOnlyVariable(TextLocation at, string name) => Error("PV0452", at, $"`{name}` is read-only");

    public static Diagnostic CannotWrite(TextLocation at, string owner, string name) =>
        Error("PV0453", at, $"`{name}` of {owner} cannot be written", "templates write only to what they have made themselves");

    public static Diagnostic NotAnObject(TextLocation at, string statement, string given) =>
        Error("PV0454", at, $"`{statement}` wants an object that templates have made, and `{given}` is none");

    public static Diagnostic ValueTooDeep(TextLocation at, int maximum) =>
        Error("PV0455", at, $"the value is nested more than {maximum} levels deep, or holds itself");

    public static Diagnostic CallsTooDeep(TextLocation at, int depth) =>
        Error("PV0456", at, $"calls and includes stand {depth} levels deep in one another", "something calls or includes itself without end");

    public static Diagnostic OutputTooLarge(TextLocation at, int maximum) =>
        Error("PV0457", at, string.Create(CultureInfo.InvariantCulture, $"the page is larger than {maximum} bytes"));

    public static Diagnostic TooMuchWork(TextLocation at) =>
        Error("PV0458", at, "the page takes too long to render", "a loop has no end, or runs far too often");

    public static Diagnostic TooManyIterations(TextLocation at, int maximum) =>
        Error("PV0459", at, string.Create(CultureInfo.InvariantCulture, $"the loops of the page run more than {maximum} times together"));

    public static Diagnostic TooLarge(TextLocation at, string what, int maximum) =>
        Error("PV0460", at, string.Create(CultureInfo.InvariantCulture, $"{what} would be longer than {maximum}"));

    public static Diagnostic NoTemplateName(TextLocation at) => Error("PV0461", at, "the name of the template to include is null");

    private static Diagnostic Error(string code, TextLocation? at, string message, string? help = null) =>
        new(code, Severity.Error, at, message, help);
}
