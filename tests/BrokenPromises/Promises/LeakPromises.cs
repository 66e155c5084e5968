namespace BrokenPromises.Promises;

/// <summary>Edits that let data end where nobody should find it: logs, consoles, exceptions, addresses, telemetry, files
/// (EPD2006 to EPD2009, EPD2012, EPD2013), be it what the platform tells of a person (EPD1013).</summary>
internal static class LeakPromises
{
    private const string Partners = "Partners/PartnerDesk.cs";
    private const string End = "    /// <summary>Tells advertisers how many people they reach.</summary>";

    public static IEnumerable<BrokenPromise> List =>
    [
        Sends("a network card's address goes into telemetry", "EPD1013", "C-OPS", "System.Net.NetworkInformation.NetworkInterface card, System.Diagnostics.Activity activity", "activity.SetTag(\"card\", card.GetPhysicalAddress().ToString())"),
        Sends("a network card's address is written to a file", "EPD1013", "C-OPS", "System.Net.NetworkInformation.NetworkInterface card", "File.AppendAllText(\"cards.txt\", card.GetPhysicalAddress().ToString())"),

        Sends("a log has login names", "EPD2006", "P-ACCESS", "System.Diagnostics.Tracing.EventSource events", "events.Write(\"sign-in\", new { store.Members[0].LoginName })"),
        Sends("a log has nicknames", "EPD2006", "P-ACCESS", "System.Diagnostics.Tracing.EventSource events", "events.Write(\"rename\", new { Name = store.Members[0].Profile.Nickname.Trim() })"),

        Sends("the console shows login names", "EPD2007", "P-ACCESS", "", "Console.WriteLine(\"Hello \" + store.Members[0].LoginName)"),
        Sends("a trace shows professions", "EPD2007", "P-ACCESS", "", "System.Diagnostics.Trace.WriteLine(store.Members[0].Profile.Profession)"),

        Sends("an exception names a login", "EPD2008", "P-ACCESS", "", "throw new InvalidOperationException($\"{store.Members[0].LoginName} is taken\")", at: 6),
        Sends("an exception names a profession", "EPD2008", "P-ACCESS", "", "throw new ArgumentException(\"No such work: \" + store.Members[0].Profile.Profession)", at: 6),

        Sends("an address holds a login name", "EPD2009", "P-TRANSIT", "HttpClient http", "http.GetAsync(\"/find?login=\" + store.Members[0].LoginName)"),
        Sends("an address holds a nickname", "EPD2009", "P-TRANSIT", "HttpClient http", "http.DeleteAsync($\"/names/{store.Members[0].Profile.Nickname}\")"),

        Sends("a trace's tag holds a login name", "EPD2012", "P-ACCESS", "System.Diagnostics.Activity activity", "activity.SetTag(\"login\", store.Members[0].LoginName)"),
        Sends("baggage holds a nickname", "EPD2012", "P-ACCESS", "System.Diagnostics.Activity activity", "activity.AddBaggage(\"name\", store.Members[0].Profile.Nickname)"),

        Sends("a file holds login names", "EPD2013", "P-ATREST", "", "File.WriteAllText(\"logins.txt\", store.Members[0].LoginName)"),
        Sends("a file holds professions", "EPD2013", "P-ATREST", "", "File.AppendAllText(\"work.txt\", store.Members[0].Profile.Profession)"),
    ];

    /// <summary>A method more, with the diagnostic where its expression begins, or further on.</summary>
    private static BrokenPromise Sends(string name, string rule, string clause, string parameter, string expression, int at = 0) =>
        new(name, rule, clause, Partners, End, $"    public void Send({parameter}) => {expression[..at]}»{expression[at..]};\n\n{End}");
}
