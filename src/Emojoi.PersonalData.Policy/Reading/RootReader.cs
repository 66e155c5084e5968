using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads the root of the policy (clause R-READ).</summary>
internal static class RootReader
{
    private static readonly ObjectShape Shape = new(
        "the policy", Clauses.Root, "$schema", "name*", "version*", "effective*", "products", "controller", "subjects", "categories", "retentions", "purposes", "recipients", "storage", "cookies", "rights", "disclosure", "commitments", "links", "review");

    /// <summary>The policy, or <c>null</c> where the value is no object.</summary>
    public static PrivacyPolicy? Read(ReadingContext context, JsonValue root)
    {
        if (Fields.Of(context, Shape, root, root.Opening) is not { } fields)
        {
            return null;
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        values.Text("$schema");
        var policy = new PrivacyPolicy
        {
            Name = values.Text("name").Or(""),
            Version = values.Text("version").Or(""),
            Effective = values.Day("effective").Or(""),
            Products = values.Texts("products").Value ?? [],
            Controller = fields.Read("controller", context, ControllerReader.Read).Value,
            Subjects = Section(SectionKind.Subjects, "subjects", Clauses.Root, SubjectReader.Read),
            Categories = Section(SectionKind.Categories, "categories", Clauses.Categories, CategoryReader.Read),
            Retentions = Section(SectionKind.Retentions, "retentions", Clauses.Retentions, RetentionReader.Read),
            Purposes = Section(SectionKind.Purposes, "purposes", Clauses.Purposes, PurposeReader.Read),
            Recipients = Section(SectionKind.Recipients, "recipients", Clauses.Recipients, RecipientReader.Read),
            Storage = fields.Read("storage", context, StorageReader.Read).Or(new Storage()),
            Cookies = Section(null, "cookies", Clauses.Cookies, CookieReader.Read),
            Rights = fields.Read("rights", context, RightsReader.Read).Or(new PolicyRights()),
            DisclosureGrounds = fields.Read("disclosure", context, DocumentReader.ReadGrounds).Value ?? [],
            Commitments = fields.Read("commitments", context, DocumentReader.ReadCommitments).Value ?? [],
            Links = fields.Read("links", context, DocumentReader.ReadLinks).Value ?? [],
            Review = fields.Read("review", context, DocumentReader.ReadReview).Value,
        };
        Contradictions.OfPolicy(context, policy);
        context.JudgeReferences(policy);
        return policy;

        PolicySection<T> Section<T>(SectionKind? kind, string name, string clause, Func<ReadingContext, string, JsonMember, T> read)
            where T : PolicyEntry
        {
            var reader = new SectionReader(context, name, clause, checkIds: kind is not null);
            var section = fields.Read(name, (reader, read), static (at, member) => at.reader.Read(member, at.read));
            var isReadable = section is not { IsPresent: true, IsGood: false };
            if (!isReadable && kind is { } unreadable)
            {
                context.Unreadable.Add(unreadable);
            }

            return section.Or(new PolicySection<T> { IsReadable = isReadable });
        }
    }
}
