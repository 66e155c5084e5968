using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads what surrounds the sections: <c>disclosure</c>, <c>commitments</c>, <c>links</c> and <c>review</c>.</summary>
internal static class DocumentReader
{
    private static readonly ObjectShape DisclosureShape = new("'disclosure'", Clauses.Disclosure, "grounds");
    private static readonly ObjectShape CommitmentShape = new("a commitment", Clauses.Root, "clause*", "title*");
    private static readonly ObjectShape ReviewShape = new("'review'", Clauses.Root, "date", "by");

    private static readonly ObjectShape LinksShape = new(
        "'links'", Clauses.Root, "policy", "retentionPolicy", "interestAssessment", "impactAssessment", "consentRecord", "breachRecord", "breachProcedure");

    public static Given<IReadOnlyList<string>> ReadGrounds(ReadingContext context, JsonMember member) =>
        Fields.Of(context, DisclosureShape, member.Value, member.Key.Range) is { } fields
            ? new ValueReader(context, fields, DisclosureShape.Clause).Words("grounds", PolicyTerms.DisclosureGrounds)
            : Given<IReadOnlyList<string>>.Bad(member.Value.Range);

    public static Given<IReadOnlyList<Commitment>> ReadCommitments(ReadingContext context, JsonMember member)
    {
        var value = member.Value;
        if (value.Kind != JsonKind.Array)
        {
            context.Problems.Unreadable(value.Range, CommitmentShape.Clause, () => Expected.Message(value, "'commitments'", "a list '[…]' of objects"));
            return Given<IReadOnlyList<Commitment>>.Bad(value.Range);
        }

        var commitments = new List<Commitment>();
        foreach (var item in value.Items())
        {
            context.ThrowIfCancelled();
            if (Fields.Of(context, CommitmentShape, item, item.Opening) is { } fields)
            {
                var values = new ValueReader(context, fields, CommitmentShape.Clause);
                commitments.Add(new Commitment(values.Text("clause").Or(""), values.Text("title").Or("")));
            }
        }

        return Given<IReadOnlyList<Commitment>>.Good(commitments, value.Range);
    }

    public static Given<IReadOnlyList<KeyValuePair<string, string>>> ReadLinks(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, LinksShape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<IReadOnlyList<KeyValuePair<string, string>>>.Bad(member.Value.Range);
        }

        var values = new ValueReader(context, fields, LinksShape.Clause);
        var links = LinksShape.Keys
            .Select(key => (Key: key, Text: values.Text(key)))
            .Where(link => link.Text.IsGood)
            .OrderBy(link => link.Text.Range!.Value.Start)
            .Select(link => new KeyValuePair<string, string>(link.Key, link.Text.Value!));
        return Given<IReadOnlyList<KeyValuePair<string, string>>>.Good([.. links], member.Value.Range);
    }

    public static Given<Review> ReadReview(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, ReviewShape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<Review>.Bad(member.Value.Range);
        }

        var values = new ValueReader(context, fields, ReviewShape.Clause);
        return Given<Review>.Good(new Review(values.Day("date").Value, values.Text("by").Value), member.Value.Range);
    }
}
