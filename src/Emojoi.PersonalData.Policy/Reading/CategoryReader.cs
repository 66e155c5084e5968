using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>categories.*</c> (clause C-PROFILE).</summary>
internal static class CategoryReader
{
    private static readonly ObjectShape Shape = new(
        "a category", Clauses.Categories, "title*", "description", "source", "sensitive", "identifying", "collected", "reason", "visibility", "map");

    private static readonly ObjectShape MapShape = new("the map of a category", Clauses.Categories, "fides", "dpv", "play", "apple");

    public static Category Read(ReadingContext context, string id, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return new Category { Id = id, IdRange = member.Key.Range, Title = id, IsIdentifyingForSure = false };
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var identifying = values.Flag("identifying");
        return new Category
        {
            Id = id,
            IdRange = member.Key.Range,
            Title = values.Text("title").Or(id),
            Description = values.Text("description").Value,
            Source = values.OneOf("source", PolicyTerms.Sources).Or("subject"),
            Sensitive = values.Flag("sensitive").Value,
            Identifying = identifying.Or(true),
            IsIdentifyingForSure = identifying.IsPresent ? identifying.Value : true,
            Collected = values.Flag("collected").Or(true),
            Reason = values.Text("reason").Value,
            Visibility = values.OneOf("visibility", PolicyTerms.Visibilities).Or("private"),
            Map = fields.Read("map", context, ReadMap).Or(Category.NoMap),
        };
    }

    private static Given<IReadOnlyDictionary<string, string>> ReadMap(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, MapShape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<IReadOnlyDictionary<string, string>>.Bad(member.Value.Range);
        }

        var values = new ValueReader(context, fields, MapShape.Clause);
        var map = MapShape.Keys
            .Select(key => (Key: key, Text: values.Text(key)))
            .Where(entry => entry.Text.IsGood)
            .ToDictionary(entry => entry.Key, entry => entry.Text.Value!, StringComparer.Ordinal);
        return Given<IReadOnlyDictionary<string, string>>.Good(map, member.Value.Range);
    }
}
