namespace BrokenPromises.Promises;

/// <summary>Edits that send, use or store data where the policy does not allow it (EPD2001 to EPD2005, EPD2010, EPD2015 and EPD2018).</summary>
internal static class SharingPromises
{
    private const string Policy = "privacy-policy.json";
    private const string Partners = "Partners/PartnerDesk.cs";
    private const string Device = "Devices/Device.cs";
    private const string SignIn = "Operations/SignIn.cs";

    private const string Crash = "supplier.LookAt(crash.StackTrace)";
    private const string Warning = "affiliate.Watch(device.DeviceId?.ToString())";
    private const string Reach = "platform.Measure(store.Members.Count.ToString(CultureInfo.InvariantCulture))";
    private const string End = "    /// <summary>Tells advertisers how many people they reach.</summary>";

    public static IEnumerable<BrokenPromise> List => [.. Recipients, .. Regions, .. Purposes, .. Channels];

    private static IEnumerable<BrokenPromise> Recipients =>
    [
        new("a data broker gets crashes", "EPD2002", "S-CONSENT", "Partners/ISupplier.cs",
            "[Recipient(Recipients.TechnologySuppliers)]", "[Recipient(\"data-broker\")]") { ReportedIn = Partners, ReportedAt = Crash },
        new("a tracker gets login names", "EPD2002", "S-CONSENT", Partners,
            End, Method("System.Net.Http.HttpClient http", "»http.PostAsync(\"https://tracker.example/collect\", new System.Net.Http.StringContent(store.Members[0].LoginName))")),

        new("a supplier gets login names", "EPD2003", "S-PARTNER", Partners,
            Crash, "supplier.LookAt(store.Members[0].LoginName)") { AlsoReports = ["EPD2005"] },
        new("the policy no longer gives crashes to suppliers", "EPD2003", "S-PARTNER", Policy,
            "        \"crash\", \"operation-log\", \"performance\", \"app-source\"\n      ],", "        \"operation-log\", \"performance\", \"app-source\"\n      ],")
            { ReportedIn = Partners, ReportedAt = Crash },
        new("an affiliate gets hardware addresses", "EPD2003", "S-AFFILIATE", Partners,
            Warning, "affiliate.Watch(device.MacAddress)"),
        new("an affiliate has devices for another purpose", "EPD2003", "S-AFFILIATE", Policy,
            "\"categories\": [\"account\", \"device-id\", \"ip-address\", \"operation-log\"], \"purposes\": [\"security\"]",
            "\"categories\": [\"account\", \"device-id\", \"ip-address\", \"operation-log\"], \"purposes\": [\"profile\"]")
            { ReportedIn = Partners, ReportedAt = Warning },

        new("advertisers learn who they reach", "EPD2004", "S-ADS", Partners,
            Reach, "platform.Measure(store.Members[0].LoginName)") { AlsoReports = ["EPD1012"] },
        new("advertisers get a hash of who they reach", "EPD2004", "S-ADS", Partners,
            Reach, "platform.Measure(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(store.Members[0].LoginName))))") { AlsoReports = ["EPD4003"] },
    ];

    private static IEnumerable<BrokenPromise> Regions =>
    [
        new("a supplier works abroad too", "EPD2001", "P-REGION", Policy,
            "\"role\": \"processor\", \"regions\": [\"subject\"]", "\"role\": \"processor\", \"regions\": [\"subject\", \"US\"]")
            { ReportedIn = Partners, ReportedAt = Crash, AlsoReports = ["EPD0005"] },
        new("affiliates are anywhere", "EPD2001", "P-REGION", Policy,
            "\"role\": \"affiliate\", \"regions\": [\"subject\"]", "\"role\": \"affiliate\", \"regions\": [\"*\"]")
            { ReportedIn = Partners, ReportedAt = Warning, AlsoReports = ["EPD0005"] },

        new("devices are stored abroad", "EPD2015", "P-REGION", Device,
            "[Encrypted]", "[Encrypted]\n[StoredIn(\"US\")]") { ReportedAt = "[StoredIn(\"US\")]" },
        new("settings are stored abroad", "EPD2015", "P-REGION", "Members/MemberSettings.cs",
            "[Encrypted]", "[Encrypted]\n[StoredIn(\"SG\")]") { ReportedAt = "[StoredIn(\"SG\")]" },
    ];

    private static IEnumerable<BrokenPromise> Purposes =>
    [
        new("a device decides what is recommended", "EPD2005", "C-PURPOSE", Device,
            "    [PersonalData(Categories.AppSource, Purposes.Operations)]",
            "    [ProcessedFor(Purposes.Recommendation)]\n    public string? Taste() => »HardwareModel;\n\n    [PersonalData(Categories.AppSource, Purposes.Operations)]"),
        new("a profession decides about advertisements", "EPD2005", "C-PURPOSE", "Members/MemberProfile.cs",
            "    /// <summary>Whether the person is as old",
            "    [ProcessedFor(Purposes.AdvertisingMeasurement)]\n    public string? Audience() => »Profession;\n\n    /// <summary>Whether the person is as old"),

        new("an address that a law keeps decides about advertisements", "EPD2018", "T-PERIOD", SignIn,
            "    [PersonalData(Categories.IpAddress, Purposes.Security)]\n",
            "    [ProcessedFor(Purposes.AdvertisingMeasurement)]\n    public string? Place() => »IpAddress?.ToString();\n\n"),
        new("an access method that a law keeps decides what is recommended", "EPD2018", "T-PERIOD", SignIn,
            "    [PersonalData(Categories.AccessMethod, Purposes.Security)]\n",
            "    [ProcessedFor(Purposes.Recommendation)]\n    public string? Connection() => »AccessMethod;\n\n"),
    ];

    private static IEnumerable<BrokenPromise> Channels =>
    [
        new("a login name travels in the clear", "EPD2010", "P-TRANSIT", Partners,
            End, Method("System.Net.Http.HttpClient http", "»http.PostAsync(\"http://tracker.example/collect\", new System.Net.Http.StringContent(store.Members[0].LoginName))"))
            { AlsoReports = ["EPD2002"] },
        new("a nickname travels in the clear", "EPD2010", "P-TRANSIT", Partners,
            End, Method("System.Net.Http.HttpClient http", "»http.PutAsync(\"http://10.0.0.7/names\", new System.Net.Http.StringContent(store.Members[0].Profile.Nickname))"))
            { AlsoReports = ["EPD2002"] },
    ];

    private static string Method(string parameter, string call) => $"    public Task Send({parameter}) => {call};\n\n{End}";
}
