using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>recipients.*</c> (clause S-PARTNER).</summary>
internal static class RecipientReader
{
    private static readonly ObjectShape Shape = new(
        "a recipient", Clauses.Recipients, "title*", "role*", "regions*", "categories*", "purposes", "identifiable", "safeguard", "contract", "erasure", "permissions", "hosts", "namespaces", "packages");

    private const string NoHost =
        "is no bare host name: 'hosts' takes names such as api.example.org or *.example.org, with no scheme, port or path, and other scripts in their xn-- form";

    private const string NoNamespace =
        "is no namespace: 'namespaces' takes whole C# namespaces such as Vendor.Sdk, which stand for all that is inside them; no wildcards";

    public static Recipient Read(ReadingContext context, string id, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return new Recipient { Id = id, IdRange = member.Key.Range, Title = id };
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var role = values.OneOf("role", PolicyTerms.Roles).Or("");
        var identifiable = values.Flag("identifiable");
        var recipient = new Recipient
        {
            Id = id,
            IdRange = member.Key.Range,
            Title = values.Text("title").Or(id),
            Role = role,
            Regions = values.Regions("regions").Value ?? [],
            Categories = values.References("categories", SectionKind.Categories).Value ?? [],
            Purposes = values.References("purposes", SectionKind.Purposes).Value ?? [],
            Identifiable = identifiable.Or(true),
            IdentifiableRange = identifiable.GoodRange,
            Safeguard = values.Text("safeguard").Value,
            Contract = values.Text("contract").Value,
            Erasure = values.OneOf("erasure", PolicyTerms.ErasureNotices).Or(role is "processor" or "affiliate" ? "notify" : "none"),
            Permissions = values.Texts("permissions").Value ?? [],
            Hosts = values.Texts("hosts", HostName.IsValid, NoHost).Value ?? [],
            Namespaces = values.Texts("namespaces", NamespaceName.IsValid, NoNamespace).Value ?? [],
            Packages = values.Texts("packages").Value ?? [],
        };
        context.Recipients.Add(recipient);
        return recipient;
    }
}
