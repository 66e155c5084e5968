using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>How a policy file is laid out.</summary>
/// <param name="NewLine">Its line ends.</param>
/// <param name="IndentUnit">One step of indentation.</param>
internal sealed record TextStyle(string NewLine, string IndentUnit)
{
    private const string DefaultUnit = "  ";

    /// <summary>The style of a file: its first line end, and how far the root's first key is indented.</summary>
    public static TextStyle Of(string text, JsonValue root)
    {
        var unit = root.Members().Select(member => IndentOf(text, member.Key.Range.Start)).FirstOrDefault();
        return new TextStyle(NewLineOf(text), string.IsNullOrEmpty(unit) ? DefaultUnit : unit!);
    }

    /// <summary>The white space in front of a token that is the first of its line, or <c>null</c> where something else stands before it.</summary>
    public static string? IndentOf(string text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at > 0 && text[at - 1] is '\r' or '\n' ? text.Substring(at, start - at) : null;
    }

    /// <summary>The white space at the beginning of the line in which a token stands.</summary>
    public static string LineIndentOf(string text, int start)
    {
        var line = start == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], start - 1) + 1;
        var end = line;
        while (end < start && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.Substring(line, end - line);
    }

    private static string NewLineOf(string text)
    {
        var at = text.IndexOfAny(['\r', '\n']);
        if (at < 0 || text[at] == '\n')
        {
            return "\n";
        }

        return at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
