using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>storage</c> (clauses P-REGION, P-ATREST).</summary>
internal static class StorageReader
{
    private static readonly ObjectShape Shape = new("'storage'", Clauses.Storage, "regions", "transfers", "encryptedAtRest");

    public static Given<Storage> Read(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<Storage>.Bad(member.Value.Range);
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var regions = values.Regions("regions");
        var transfers = values.OneOf("transfers", PolicyTerms.Transfers);
        var storage = new Storage
        {
            Regions = regions.Value ?? [],
            AreRegionsComplete = regions.IsGood || !regions.IsPresent,
            Transfers = transfers.Or("separate-consent"),
            TransfersRange = transfers.GoodRange,
            EncryptedAtRest = values.References("encryptedAtRest", SectionKind.Categories).Value ?? [],
        };
        return Given<Storage>.Good(storage, member.Value.Range);
    }
}
