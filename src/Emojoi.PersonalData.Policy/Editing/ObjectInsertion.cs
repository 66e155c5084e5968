using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>Adds a member at the end of an object, or an element at the end of a list, laid out like its siblings; comments stay where they are.</summary>
internal sealed class ObjectInsertion(string text, TextStyle style)
{
    /// <summary>The edits that add a member.</summary>
    /// <param name="target">The object.</param>
    /// <param name="member">What to add.</param>
    /// <param name="preferLines">Whether an empty object on one line gets a line for its first member.</param>
    public IReadOnlyList<PolicyEdit> Add(JsonValue target, NewMember member, bool preferLines) => target.Members().LastOrDefault() is { Value.Exists: true } last
        ? Append(last.Key.Range.Start, last.Value.Range.End, indent => InLines(last.Value, member, indent))
        : [Fill(target, member, preferLines)];

    /// <summary>The edits that add a text to a list.</summary>
    public IReadOnlyList<PolicyEdit> AddItem(JsonValue list, string item) => list.Items().LastOrDefault() is { Exists: true } last
        ? Append(last.Range.Start, last.Range.End, _ => JsonLiteral.Of(item))
        : [Insert(list.Range.End - 1, JsonLiteral.Of(item))];

    /// <summary>The edits that add something behind a sibling: in its line, or in a line of its own where the sibling begins one.</summary>
    /// <param name="start">Where the sibling starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="write">What to add; it is given the indentation of its line, or <c>null</c>.</param>
    private IReadOnlyList<PolicyEdit> Append(int start, int end, Func<string?, string> write)
    {
        var comma = Trivia.SkipAll(text, end) is var next && next < text.Length && text[next] == ',' ? next : (int?)null;
        var indent = TextStyle.IndentOf(text, start);
        var added = (indent is null ? " " : style.NewLine + indent) + write(indent);
        if (comma is { } existing)
        {
            return [Insert(Place(existing + 1, indent), added + ",")];
        }

        var place = Place(end, indent);
        return place == end ? [Insert(end, "," + added)] : [Insert(end, ","), Insert(place, added)];
    }

    /// <summary>Behind the comments that stand on the same line and belong to what is there, if the line ends with them.</summary>
    private int Place(int at, string? indent) => indent is not null && Trivia.EndOfLine(text, at) is { } end ? end : at;

    private PolicyEdit Fill(JsonValue target, NewMember member, bool preferLines)
    {
        var (start, close) = (target.Range.Start + 1, target.Range.End - 1);
        var inside = text.Substring(start, close - start);
        if (TextStyle.IndentOf(text, close) is { } closing && inside.IndexOfAny(['\r', '\n']) >= 0)
        {
            var indent = closing + style.IndentUnit;
            return Insert(close - closing.Length, indent + InLines(member, indent) + style.NewLine);
        }

        if (preferLines && string.IsNullOrWhiteSpace(inside))
        {
            var outer = TextStyle.LineIndentOf(text, target.Range.Start);
            var indent = outer + style.IndentUnit;
            return new PolicyEdit(new TextRange(start, close - start), style.NewLine + indent + InLines(member, indent) + style.NewLine + outer);
        }

        return inside.EndsWith(" ", StringComparison.Ordinal)
            ? new PolicyEdit(new TextRange(close - 1, 1), $" {member.OneLine()} ")
            : Insert(close, $" {member.OneLine()} ");
    }

    /// <summary>A new member beside one with this value.</summary>
    private string InLines(JsonValue sibling, NewMember member, string? indent) =>
        indent is not null && (member.HasLines || HasLines(sibling)) ? member.ManyLines(style, indent) : member.OneLine();

    private string InLines(NewMember member, string indent) => member.HasLines ? member.ManyLines(style, indent) : member.OneLine();

    private bool HasLines(JsonValue value) => value.Kind == JsonKind.Object
        && value.Members().FirstOrDefault() is { Value.Exists: true } first
        && TextStyle.IndentOf(text, first.Key.Range.Start) is not null;

    private static PolicyEdit Insert(int at, string added) => new(new TextRange(at, 0), added);
}
