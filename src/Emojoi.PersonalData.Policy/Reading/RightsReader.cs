using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>rights</c> (clause R-ANSWER).</summary>
internal static class RightsReader
{
    private static readonly ObjectShape Shape = new(
        "'rights'", Clauses.Rights, "access", "rectification", "erasure", "withdrawal", "complaint", "answer", "refusalGrounds");

    private static readonly ObjectShape TermsShape = new("a right", Clauses.Rights, "within", "withinWorkingDays", "fee", "backups");

    public static Given<PolicyRights> Read(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<PolicyRights>.Bad(member.Value.Range);
        }

        var deadlines = new Dictionary<string, Deadline>(StringComparer.Ordinal);
        var rights = new PolicyRights
        {
            Access = Right("access"),
            Rectification = Right("rectification"),
            Erasure = Right("erasure"),
            Withdrawal = Right("withdrawal"),
            Complaint = Right("complaint"),
            Answer = Right("answer"),
            RefusalGrounds = new ValueReader(context, fields, Shape.Clause).Words("refusalGrounds", PolicyTerms.RefusalGrounds).Value ?? [],
        };
        Contradictions.OfRights(context.Problems, deadlines);
        return Given<PolicyRights>.Good(rights, member.Value.Range);

        RightTerms? Right(string key)
        {
            var right = fields.Read(key, context, ReadTerms);
            if (right.IsGood)
            {
                deadlines.Add(key, right.Value.Deadline);
            }

            return right.Value.Terms;
        }
    }

    private static Given<(RightTerms? Terms, Deadline Deadline)> ReadTerms(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, TermsShape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<(RightTerms?, Deadline)>.Bad(member.Value.Range);
        }

        var values = new ValueReader(context, fields, TermsShape.Clause);
        var within = values.Duration("within");
        var workingDays = values.WholeNumber("withinWorkingDays");
        var terms = new RightTerms(
            within.IsGood ? within.Value : null,
            workingDays.IsGood ? workingDays.Value : null,
            values.OneOf("fee", PolicyTerms.Fees).Value,
            values.OneOf("backups", PolicyTerms.Backups).Value);
        return Given<(RightTerms?, Deadline)>.Good((terms, new Deadline(within, workingDays)), member.Value.Range);
    }
}
