namespace BrokenPromises.Promises;

/// <summary>Edits after which a right could no longer be kept (EPD3001 to EPD3003).</summary>
internal static class RightsPromises
{
    private const string Device = "Devices/Device.cs";
    private const string Member = "Members/Member.cs";
    private const string BeforeMac = "    [PersonalData(Categories.MacAddress, Purposes.Security)]";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("a second device identity can never be overwritten", "EPD3002", "R-ERASE", Device,
            BeforeMac, "    [PersonalData(Categories.Imei, Purposes.Security)]\n    public string? »SecondImei { get; }\n\n" + BeforeMac),
        new("a maker is kept in a read-only field", "EPD3002", "R-ERASE", Device,
            BeforeMac, "    [PersonalData(Categories.HardwareModel, Purposes.Operations)]\n    public readonly string? »Maker;\n\n" + BeforeMac),

        new("a member has two keys", "EPD3003", "R-ACCESS", Member,
            "    public required DateTimeOffset RegisteredAt", "    [SubjectKey]\n    public required DateTimeOffset RegisteredAt")
            { ReportedAt = "public sealed class Member" },
        new("a reference does not fit the key", "EPD3003", "R-ACCESS", "Content/Post.cs",
            "    public required DateTimeOffset PublishedAt", "    »[SubjectReference(typeof(Member))]\n    public Guid? ModeratorId { get; set; }\n\n    public required DateTimeOffset PublishedAt"),

        new("a device holds code in place of data", "EPD3001", "R-ACCESS", Device,
            BeforeMac, "    [PersonalData(Categories.DeviceId, Purposes.Security)]\n    public Func<Guid>? »Fingerprint { get; set; }\n\n" + BeforeMac),
        new("a device holds an object of which nobody knows what it is", "EPD3001", "R-ACCESS", Device,
            BeforeMac, "    [PersonalData(Categories.DeviceId, Purposes.Security)]\n    public object? »Extras { get; set; }\n\n" + BeforeMac),
    ];
}
