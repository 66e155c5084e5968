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

        var deadlines = new List<(string Right, Deadline Deadline)>();
        var answer = Right("answer");
        var rights = new PolicyRights
        {
            Access = Right("access").Value.Terms,
            Rectification = Right("rectification").Value.Terms,
            Erasure = Right("erasure").Value.Terms,
            Withdrawal = Right("withdrawal").Value.Terms,
            Complaint = Right("complaint").Value.Terms,
            Answer = answer.Value.Terms,
            RefusalGrounds = new ValueReader(context, fields, Shape.Clause).Words("refusalGrounds", PolicyTerms.RefusalGrounds).Value ?? [],
        };
        Contradictions.OfRights(context.Problems, answer.Value.Deadline, deadlines);
        return Given<PolicyRights>.Good(rights, member.Value.Range);

        Given<(RightTerms? Terms, Deadline Deadline)> Right(string key) => fields.Read(key, (context, deadlines), static (at, right) =>
        {
            var terms = ReadTerms(at.context, right);
            at.deadlines.Add((right.Key.Text, terms.Value.Deadline));
            return terms;
        });
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
