namespace BrokenPromises.Promises;

/// <summary>Edits after which data would be stored in the clear (EPD4002).</summary>
internal static class AtRestPromises
{
    public static IEnumerable<BrokenPromise> List =>
    [
        new("messages are no longer said to be encrypted", "EPD4002", "P-ATREST", "Messaging/MessageText.cs", "[Encrypted]\n", "")
            { ReportedAt = "public string? Text" },
        new("a post keeps in the clear where it came from", "EPD4002", "P-ATREST", "Content/Post.cs",
            "    public required DateTimeOffset PublishedAt", "    [PersonalData(Categories.IpAddress, Purposes.Security)]\n    public string? »PublishedFrom { get; set; }\n\n    public required DateTimeOffset PublishedAt"),
    ];
}
