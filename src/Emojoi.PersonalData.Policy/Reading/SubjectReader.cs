using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>subjects.*</c>.</summary>
internal static class SubjectReader
{
    private static readonly ObjectShape Shape = new("a kind of data subject", Clauses.Root, "title*", "minimumAge");

    public static Subject Read(ReadingContext context, string id, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return new Subject { Id = id, IdRange = member.Key.Range, Title = id };
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var minimumAge = values.WholeNumber("minimumAge");
        return new Subject
        {
            Id = id,
            IdRange = member.Key.Range,
            Title = values.Text("title").Or(id),
            MinimumAge = minimumAge.IsGood ? minimumAge.Value : null,
        };
    }
}
