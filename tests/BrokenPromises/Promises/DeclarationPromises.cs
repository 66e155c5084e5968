namespace BrokenPromises.Promises;

/// <summary>Edits that declare what the policy does not allow, or that declare nothing (EPD1001 to EPD1009).</summary>
internal static class DeclarationPromises
{
    private const string Policy = "privacy-policy.json";
    private const string Member = "Members/Member.cs";
    private const string Profile = "Members/MemberProfile.cs";
    private const string Post = "Content/Post.cs";
    private const string Device = "Devices/Device.cs";

    public static IEnumerable<BrokenPromise> List => [.. Undeclared, .. Unknown, .. AgainstThePolicy];

    private static IEnumerable<BrokenPromise> Undeclared =>
    [
        new("a profile collects an e-mail address and says nothing", "EPD1001", "P-MINIMISE", Profile,
            "    [AgeCheck]", "    public string? »Email { get; set; }\n\n    [AgeCheck]"),
        new("a member collects a phone number and says nothing", "EPD1001", "P-MINIMISE", Member,
            "    public required DateTimeOffset RegisteredAt", "    public string? »PhoneNumber { get; set; }\n\n    public required DateTimeOffset RegisteredAt"),
        new("a declaration is removed", "EPD1001", "P-MINIMISE", Profile,
            "    [PersonalData(Categories.Birthday, Purposes.Profile, Retentions.AccountLifetime)]\n    public DateOnly? Birthday", "    public DateOnly? »Birthday"),

        new("a member is called not personal without a reason", "EPD1009", "P-MINIMISE", Member,
            "    public required DateTimeOffset RegisteredAt", "    [NotPersonalData(\"\")]\n    public required DateTimeOffset RegisteredAt")
            { ReportedAt = "[NotPersonalData(\"\")]" },
        new("a member is called personal and not personal", "EPD1009", "P-MINIMISE", Profile,
            "    [StringLength(60)]", "    [NotPersonalData(\"everybody works somewhere\")]"),
    ];

    private static IEnumerable<BrokenPromise> Unknown =>
    [
        new("a profile holds a category that the policy does not know", "EPD1002", "C-PROFILE", Profile,
            "[PersonalData(Categories.Profession, Purposes.Profile,", "[PersonalData(\"zodiac-sign\", Purposes.Profile,"),
        new("a category is misspelt", "EPD1002", "C-PROFILE", Profile,
            "[PersonalData(Categories.Nickname, Purposes.Profile,", "[PersonalData(\"nick-name\", Purposes.Profile,"),

        new("a picture serves a purpose that the policy does not know", "EPD1003", "C-PURPOSE", Profile,
            "[PersonalData(Categories.Photo, Purposes.Profile,", "[PersonalData(Categories.Photo, \"dating\","),
        new("a device serves marketing", "EPD1003", "C-PURPOSE", Device,
            "[PersonalData(Categories.AppSource, Purposes.Operations)]", "[PersonalData(Categories.AppSource, \"marketing\")]"),

        new("a birthday is kept for ever", "EPD1004", "C-KEEP", Profile,
            "[PersonalData(Categories.Birthday, Purposes.Profile, Retentions.AccountLifetime)]", "[PersonalData(Categories.Birthday, Purposes.Profile, \"for-ever\")]"),
        new("a post is kept for a period that the policy does not know", "EPD1004", "C-KEEP", Post,
            "    [PersonalData(Categories.Post, Purposes.Sharing)]\n    public string? Text", "    [PersonalData(Categories.Post, Purposes.Sharing, \"ten-years\")]\n    public string? Text")
            { ReportedAt = "\"ten-years\"" },
    ];

    private static IEnumerable<BrokenPromise> AgainstThePolicy =>
    [
        new("a gender serves security", "EPD1005", "C-PURPOSE", Profile,
            "[PersonalData(Categories.Gender, Purposes.Profile,", "[PersonalData(Categories.Gender, Purposes.Security,"),
        new("the policy no longer lists professions for the profile", "EPD1005", "C-PURPOSE", Policy,
            "\"photo\": \"required\", \"profession\": \"required\"", "\"photo\": \"required\"")
            { ReportedIn = Profile, ReportedAt = "[PersonalData(Categories.Profession," },

        new("a login name is kept after the account was closed", "EPD1006", "T-PERIOD", Member,
            "[PersonalData(Categories.Account, Purposes.Profile, Retentions.AccountLifetime)]", "[PersonalData(Categories.Account, Purposes.Profile, Retentions.Statutory)]"),
        new("a crash is kept as long as a law requires of something else", "EPD1006", "T-PERIOD", "Operations/CrashReport.cs",
            "PersonalData(Categories.Crash, Purposes.Operations)", "PersonalData(Categories.Crash, Purposes.Operations, Retentions.Statutory)"),

        new("a member holds a payment card", "EPD1007", "C-PAYMENT", Member,
            "    public required MemberProfile Profile", "    [PersonalData(Categories.PaymentInformation, Purposes.Payment)]\n    public string? CardNumber { get; set; }\n\n    public required MemberProfile Profile")
            { ReportedAt = "Categories.PaymentInformation", AlsoReports = ["EPD1005"] },
        new("a post holds an account to be paid from", "EPD1007", "C-PAYMENT", Post,
            "    public required DateTimeOffset PublishedAt", "    [PersonalData(Categories.PaymentInformation, Purposes.Sharing)]\n    public string? WalletNumber { get; set; }\n\n    public required DateTimeOffset PublishedAt")
            { ReportedAt = "Categories.PaymentInformation", AlsoReports = ["EPD1005"] },

        new("voices are recorded without consent", "EPD1008", "R-CONSENT", Policy,
            "\"basis\": \"consent\", \"subjects\": [\"member\"],\n      \"categories\": { \"voice\"", "\"basis\": \"contract\", \"subjects\": [\"member\"],\n      \"categories\": { \"voice\"")
            { ReportedIn = "Content/VoiceClip.cs", ReportedAt = "[PersonalData(Categories.Voice," },
        new("a profession becomes sensitive and stays under contract", "EPD1008", "R-CONSENT", Policy,
            "\"title\": \"Profession\",", "\"title\": \"Profession\", \"sensitive\": true,")
            { ReportedIn = Profile, ReportedAt = "[PersonalData(Categories.Profession," },
    ];
}
