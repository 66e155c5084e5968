namespace BrokenPromises.Promises;

/// <summary>Edits that call something anonymous which anybody finds again by trying (EPD4003).</summary>
internal static class PseudonymPromises
{
    private const string End = "    /// <summary>Tells advertisers how many people they reach.</summary>";

    public static IEnumerable<BrokenPromise> List =>
    [
        Hashes("a login name is hashed without a key", "System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(store.Members[0].LoginName))"),
        Hashes("a device's hardware address is hashed fast", "System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(store.Members[0].Devices[0].MacAddress ?? \"\"))"),
    ];

    private static BrokenPromise Hashes(string name, string expression) =>
        new(name, "EPD4003", "P-ANON", "Partners/PartnerDesk.cs", End, $"    public byte[] Pseudonym() => »{expression};\n\n{End}");
}
