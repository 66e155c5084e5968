using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>purposes.*</c> (clause C-PURPOSE).</summary>
internal static class PurposeReader
{
    private static readonly ObjectShape Shape = new(
        "a purpose", Clauses.Purposes, "title*", "description", "basis*", "interest", "subjects", "categories*", "retention", "collectedBy", "profiling", "optOut");

    public static Purpose Read(ReadingContext context, string id, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return new Purpose { Id = id, IdRange = member.Key.Range, Title = id };
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var basis = values.OneOf("basis", PolicyTerms.Bases);
        var categories = fields.Read("categories", (context, values), static (at, member) => ReadCategories(at.context, at.values, member.Value));
        var retention = values.Reference("retention", SectionKind.Retentions);
        var collectedBy = values.Reference("collectedBy", SectionKind.Recipients);
        var purpose = new Purpose
        {
            Id = id,
            IdRange = member.Key.Range,
            Title = values.Text("title").Or(id),
            Description = values.Text("description").Value,
            Basis = basis.Or(""),
            BasisRange = basis.GoodRange,
            Interest = values.Text("interest").Value,
            Subjects = values.References("subjects", SectionKind.Subjects).Or([]),
            Categories = categories.Or([]),
            CategoriesRange = categories.GoodRange,
            Retention = retention.IsGood ? retention.Value : null,
            CollectedBy = collectedBy.IsGood ? collectedBy.Value : null,
            Profiling = values.Flag("profiling").Value,
            OptOut = values.Text("optOut").Value,
        };
        context.Purposes.Add(purpose);
        return purpose;
    }

    private static Given<IReadOnlyList<PurposeCategory>> ReadCategories(ReadingContext context, ValueReader values, JsonValue value)
    {
        if (value.Kind != JsonKind.Object)
        {
            context.Problems.Unreadable(value.Range, Shape.Clause, () => Expected.Message(value, "'categories'", "an object '{…}' that says required or optional for each category"));
            return Given<IReadOnlyList<PurposeCategory>>.Bad(value.Range);
        }

        var categories = new List<PurposeCategory>();
        var seen = new KeySet(context, Shape.Clause);
        foreach (var member in value.Members())
        {
            context.ThrowIfCancelled();
            var category = ReadCategory(context, values, member);
            if (seen.Add(category.Category.Value, category.Category.Range))
            {
                categories.Add(category);
            }
        }

        return Given<IReadOnlyList<PurposeCategory>>.Good(categories, value.Range);
    }

    private static PurposeCategory ReadCategory(ReadingContext context, ValueReader values, JsonMember member)
    {
        var reference = new PolicyReference(member.Key.Text, member.Key.Range);
        context.Refer(reference, SectionKind.Categories, Shape.Clause);
        var necessity = values.Word("categories", member.Value, PolicyTerms.Necessities);
        return new PurposeCategory(reference, string.Equals(necessity.Value, "required", StringComparison.Ordinal), member.Value.Range);
    }
}
