using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>retentions.*</c> (clause C-KEEP).</summary>
internal static class RetentionReader
{
    private static readonly ObjectShape Shape = new("a retention", Clauses.Retentions, "title", "until", "for", "from", "then*", "law", "blocked");

    public static Retention Read(ReadingContext context, string id, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return new Retention { Id = id, IdRange = member.Key.Range, Title = id };
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var until = values.OneOf("until", PolicyTerms.EndEvents);
        var period = values.Duration("for");
        Contradictions.OfRetention(context.Problems, member.Key.Range, until, period);
        var then = values.OneOf("then", PolicyTerms.Endings);
        var blocked = values.Flag("blocked");
        return new Retention
        {
            Id = id,
            IdRange = member.Key.Range,
            Title = values.Text("title").Or(id),
            Until = until.Value,
            For = period.IsGood ? period.Value : null,
            From = values.OneOf("from", PolicyTerms.StartEvents).Or("collection"),
            Then = then.Or("erase"),
            ThenRange = then.Range,
            Law = values.Text("law").Value,
            Blocked = blocked.Value,
            BlockedRange = blocked.GoodRange,
        };
    }
}
