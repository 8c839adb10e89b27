namespace Previews.Templates.Places;

/// <summary>Follows literal HTML or XML, character by character, as far as it matters for where values land.</summary>
internal static class MarkupWalker
{
    public static MarkupState Walk(MarkupState state, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            state = Step(state, text, ref i);
        return state;
    }

    private static MarkupState Step(MarkupState state, ReadOnlySpan<char> text, ref int i)
    {
        var c = text[i];
        switch (state.Mode)
        {
            case MarkupMode.Text:
                return c == '<' ? Open(state, text, ref i) : state;
            case MarkupMode.TagName:
                return TagName(state, c);
            case MarkupMode.InTag or MarkupMode.AttributeName or MarkupMode.AfterAttributeName:
                return InTag(state, c);
            case MarkupMode.BeforeValue:
                return BeforeValue(state, c);
            case MarkupMode.UnquotedValue:
                return c == '>' ? Close(state) : char.IsWhiteSpace(c) ? state with { Mode = MarkupMode.InTag } : state;
            case MarkupMode.DoubleQuoted or MarkupMode.SingleQuoted:
                return InQuotes(state, c);
            case MarkupMode.Comment:
                return text[..(i + 1)].EndsWith("-->", StringComparison.Ordinal) ? MarkupState.Start : state;
            case MarkupMode.Declaration:
                return c == '>' ? MarkupState.Start : state;
            default:
                return RawText(state, text, ref i);
        }
    }

    private static MarkupState Open(MarkupState state, ReadOnlySpan<char> text, ref int i)
    {
        var rest = text[(i + 1)..];
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            i += 3;
            return state with { Mode = MarkupMode.Comment };
        }

        if (rest.StartsWith("!", StringComparison.Ordinal) || rest.StartsWith("?", StringComparison.Ordinal))
            return state with { Mode = MarkupMode.Declaration };
        return rest.IsEmpty || rest[0] == '/' || char.IsLetter(rest[0]) ? new MarkupState(MarkupMode.TagName) : state;
    }

    private static MarkupState TagName(MarkupState state, char c) => c switch
    {
        '>' => Close(state),
        _ when char.IsWhiteSpace(c) => state with { Mode = MarkupMode.InTag },
        _ => state with { Element = state.Element + char.ToLowerInvariant(c) },
    };

    private static MarkupState InTag(MarkupState state, char c)
    {
        if (c == '>')
            return Close(state);
        if (c == '=')
            return state with { Mode = MarkupMode.BeforeValue };
        if (char.IsWhiteSpace(c) || c == '/')
            return state.Mode == MarkupMode.AttributeName ? state with { Mode = MarkupMode.AfterAttributeName } : state;
        return state.Mode == MarkupMode.AttributeName
            ? state with { Attribute = state.Attribute + char.ToLowerInvariant(c) }
            : state with { Mode = MarkupMode.AttributeName, Attribute = char.ToLowerInvariant(c).ToString(), Url = UrlProgress.Nothing };
    }

    private static MarkupState BeforeValue(MarkupState state, char c) => c switch
    {
        '"' => state with { Mode = MarkupMode.DoubleQuoted, Url = UrlProgress.Nothing },
        '\'' => state with { Mode = MarkupMode.SingleQuoted, Url = UrlProgress.Nothing },
        '>' => Close(state),
        _ when char.IsWhiteSpace(c) => state,
        _ => state with { Mode = MarkupMode.UnquotedValue },
    };

    private static MarkupState InQuotes(MarkupState state, char c)
    {
        if (c == (state.Mode == MarkupMode.DoubleQuoted ? '"' : '\''))
            return state with { Mode = MarkupMode.InTag, Attribute = "", Url = UrlProgress.Nothing, Literal = "" };
        if (state is { Element: "script", Attribute: "type" })
            state = state with { ScriptType = state.ScriptType + char.ToLowerInvariant(c) };
        return state.IsUrl ? InUrl(state, c) : state;
    }

    private static MarkupState InUrl(MarkupState state, char c)
    {
        if (state.Url is UrlProgress.SchemeKnown or UrlProgress.Refused)
            return state;
        if (c is '/' or '?' or '#')
            return state with { Url = UrlProgress.SchemeKnown, Literal = "" };
        if (c == ':')
            return state with { Url = UrlCheck.IsKnownScheme(state.Literal) ? UrlProgress.SchemeKnown : UrlProgress.Refused, Literal = "" };
        return state with { Url = UrlProgress.Unclear, Literal = state.Literal + c };
    }

    /// <summary>At a tag's <c>&gt;</c>: what follows is text, or the raw text of some elements.</summary>
    private static MarkupState Close(MarkupState state) => state.Element switch
    {
        "script" or "style" => new MarkupState(MarkupMode.RawText, state.Element, ScriptType: state.ScriptType),
        "title" or "textarea" => new MarkupState(MarkupMode.EscapableRawText, state.Element),
        _ => MarkupState.Start,
    };

    private static MarkupState RawText(MarkupState state, ReadOnlySpan<char> text, ref int i)
    {
        var rest = text[i..];
        if (!rest.StartsWith("</", StringComparison.Ordinal) || !rest[2..].StartsWith(state.Element, StringComparison.OrdinalIgnoreCase))
            return state;
        i++;
        return new MarkupState(MarkupMode.TagName, "/");
    }
}
