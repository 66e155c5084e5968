using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>Adds a member at the end of an object, laid out like its siblings; comments stay where they are.</summary>
internal sealed class ObjectInsertion(string text, TextStyle style)
{
    /// <summary>The edits that add a member.</summary>
    /// <param name="target">The object.</param>
    /// <param name="member">What to add.</param>
    /// <param name="preferLines">Whether an empty object on one line gets a line for its first member.</param>
    public IReadOnlyList<PolicyEdit> Add(JsonValue target, NewMember member, bool preferLines) => target.Members().LastOrDefault() is { Value.Exists: true } last
        ? Append(last, member)
        : [Fill(target, member, preferLines)];

    private IReadOnlyList<PolicyEdit> Append(JsonMember last, NewMember member)
    {
        var end = last.Value.Range.End;
        var comma = Trivia.SkipAll(text, end) is var next && next < text.Length && text[next] == ',' ? next : (int?)null;
        var indent = TextStyle.IndentOf(text, last.Key.Range.Start);
        var added = indent is null
            ? " " + member.OneLine()
            : style.NewLine + indent + (member.HasLines || HasLines(last.Value) ? member.ManyLines(style, indent) : member.OneLine());
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

    private string InLines(NewMember member, string indent) => member.HasLines ? member.ManyLines(style, indent) : member.OneLine();

    private bool HasLines(JsonValue value) => value.Kind == JsonKind.Object
        && value.Members().FirstOrDefault() is { Value.Exists: true } first
        && TextStyle.IndentOf(text, first.Key.Range.Start) is not null;

    private static PolicyEdit Insert(int at, string added) => new(new TextRange(at, 0), added);
}
