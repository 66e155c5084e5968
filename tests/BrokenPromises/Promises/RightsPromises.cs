namespace BrokenPromises.Promises;

/// <summary>Edits after which a right could no longer be kept (EPD1010 and EPD3xxx).</summary>
internal static class RightsPromises
{
    private const string Policy = "privacy-policy.json";
    private const string Device = "Devices/Device.cs";
    private const string Member = "Members/Member.cs";
    private const string Profile = "Members/MemberProfile.cs";

    private const string Pictures = """
        public sealed class PictureFolder(string folder) : IBlobStore
        {
            public static void AddTo(IServiceCollection services, string folder) =>
                services.AddSingleton(new PictureFolder(folder)).AddSingleton<IBlobStore>(provider => provider.GetRequiredService<PictureFolder>());
        """;

    private const string BeforeDevice = "/// <summary>A phone or a tablet that a member uses.</summary>";
    private const string BeforeMac = "    [PersonalData(Categories.MacAddress, Purposes.Security)]";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("a second device identity can never be overwritten", "EPD3002", "R-ERASE", Device,
            BeforeMac, "    [PersonalData(Categories.Imei, Purposes.Security)]\n    public string? »SecondImei { get; }\n\n" + BeforeMac),
        new("a maker is kept in a read-only field", "EPD3002", "R-ERASE", Device,
            BeforeMac, "    [PersonalData(Categories.HardwareModel, Purposes.Operations)]\n    public readonly string? »Maker;\n\n" + BeforeMac),

        new("a guest has no key", "EPD3003", "R-ACCESS", Member,
            "/// <summary>A person with an account.</summary>", "[DataSubject(Subjects.Member)]\npublic sealed class »Guest\n{\n    public DateTimeOffset ArrivedAt { get; init; }\n}\n\n/// <summary>A person with an account.</summary>"),
        new("a reference does not fit the key", "EPD3003", "R-ACCESS", "Content/Post.cs",
            "    public required DateTimeOffset PublishedAt", "    »[SubjectReference(typeof(Member))]\n    public Guid? ModeratorId { get; set; }\n\n    public required DateTimeOffset PublishedAt")
            { AlsoReports = ["EPD3005"] },

        new("a sign-in says no more whose it is", "EPD3004", "R-ERASE", "Operations/SignIn.cs",
            "    [SubjectReference(typeof(Member))]\n", "")
            { ReportedAt = "public sealed record SignIn" },
        new("a clip says no more who speaks", "EPD3004", "R-ERASE", "Content/VoiceClip.cs",
            "    [SubjectReference(typeof(Member))]\n", "")
            { ReportedAt = "public sealed class VoiceClip" },
        new("a repair is kept that says not whose device it was", "EPD1010", "R-ACCESS", Device,
            BeforeDevice, "public sealed class »Repair\n{\n    public long Id { get; set; }\n\n    [PersonalData(Categories.HardwareModel, Purposes.Operations)]\n    public string? Model { get; set; }\n}\n\n" + BeforeDevice),
        new("an update is kept that says not who installed it", "EPD1010", "R-ACCESS", Device,
            BeforeDevice, "public sealed class »Update\n{\n    public long Id { get; set; }\n\n    [PersonalData(Categories.OsVersion, Purposes.Operations)]\n    public string? Version { get; set; }\n}\n\n" + BeforeDevice),

        new("a message does not say what the recipient is to it", "EPD3005", "P-PUBLIC", "Messaging/DirectMessage.cs",
            "[SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)]\n    public required long RecipientId", "[SubjectReference(typeof(Member))]\n    public required long RecipientId")
            { ReportedAt = "public sealed class DirectMessage" },
        new("a moderator becomes another owner of a clip", "EPD3005", "P-PUBLIC", "Content/VoiceClip.cs",
            "    public required DateTimeOffset SpokenAt", "    [SubjectReference(typeof(Member))]\n    public long? ModeratorId { get; set; }\n\n    public required DateTimeOffset SpokenAt")
            { ReportedAt = "public sealed class VoiceClip" },

        new("what people share is kept for two years, and a room says not since when", "EPD3007", "C-KEEP", Policy,
            "\"account-lifetime\": { \"title\": \"While the account exists\", \"until\": \"account-closure\"", "\"account-lifetime\": { \"title\": \"Two years\", \"for\": \"P2Y\", \"from\": \"collection\"")
            { ReportedIn = "Content/VoiceRoom.cs", ReportedAt = "public sealed class VoiceRoom" },
        new("clicks are kept until they were not used for a year, and say not when they were", "EPD3007", "C-KEEP", Policy,
            "\"until\": \"consent-withdrawal\"", "\"for\": \"P1Y\", \"from\": \"last-use\"")
            { ReportedIn = "Notifications/LinkClick.cs", ReportedAt = "public sealed record LinkClick" },

        new("nothing deletes pictures any more", "EPD3008", "R-ERASE", "Storage/PictureFolder.cs", Pictures, """
            public sealed class PictureFolder(string folder)
            {
                public static void AddTo(IServiceCollection services, string folder) =>
                    services.AddSingleton(new PictureFolder(folder));
            """) { ReportedIn = Profile, ReportedAt = "public Uri? Photo", AlsoReportedIn = ["Content/Picture.cs"] },
        new("what deletes pictures is only spoken of", "EPD3008", "R-ERASE", "Storage/PictureFolder.cs", Pictures, """
            public sealed class PictureFolder(string folder) // to be an IBlobStore
            {
                public static void AddTo(IServiceCollection services, string folder) =>
                    services.AddSingleton<PictureFolder>(_ => new(folder));
            """) { ReportedIn = "Content/Picture.cs", ReportedAt = "public Uri? Image", AlsoReportedIn = [Profile] },

        new("a profile no longer says who is old enough", "EPD3009", "M-AGE", Profile,
            "    [AgeCheck]\n", "") { ReportedAt = "Birthday = birthday;" },
        new("nobody is asked whether they are old enough", "EPD3009", "M-AGE", "Members/Registration.cs",
            "        if (!profile.IsOldEnough)\n        {\n            return null;\n        }\n\n", "") { ReportedIn = Profile, ReportedAt = "Birthday = birthday;" },

        new("a device holds code in place of data", "EPD3001", "R-ACCESS", Device,
            BeforeMac, "    [PersonalData(Categories.DeviceId, Purposes.Security)]\n    public Func<Guid>? »Fingerprint { get; set; }\n\n" + BeforeMac),
        new("a device holds an object of which nobody knows what it is", "EPD3001", "R-ACCESS", Device,
            BeforeMac, "    [PersonalData(Categories.DeviceId, Purposes.Security)]\n    public object? »Extras { get; set; }\n\n" + BeforeMac),
    ];
}
