using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>cookies.*</c> (clause K-COOKIE).</summary>
internal static class CookieReader
{
    private static readonly ObjectShape Shape = new("a cookie", Clauses.Cookies, "title*", "purpose*", "categories", "lifetime");

    public static Cookie Read(ReadingContext context, string name, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return new Cookie { Id = name, IdRange = member.Key.Range, Title = name };
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var purpose = values.Reference("purpose", SectionKind.Purposes);
        var lifetime = values.Duration("lifetime");
        return new Cookie
        {
            Id = name,
            IdRange = member.Key.Range,
            Title = values.Text("title").Or(name),
            Purpose = purpose.IsGood ? purpose.Value : null,
            Categories = values.References("categories", SectionKind.Categories).Value ?? [],
            Lifetime = lifetime.IsGood ? lifetime.Value : null,
        };
    }
}
