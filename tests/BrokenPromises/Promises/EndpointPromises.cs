namespace BrokenPromises.Promises;

/// <summary>Edits of the website that tell too much: in a cookie (EPD2011), to everybody (EPD2019), to who asks (EPD4001).</summary>
internal static class EndpointPromises
{
    private const string Session = "Web/SessionEndpoints.cs";
    private const string Wall = "Web/Wall.cs";
    private const string SignedIn = "        return Results.SignIn(";
    private const string Introduced = "hub.Clients.All.SendAsync(\"introduced\"";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("a cookie holds a login name", "EPD2011", "K-COOKIE", Session,
            SignedIn, "        »context.Response.Cookies.Append(\".Emojoi.Session\", member.LoginName);\n" + SignedIn),
        new("a cookie holds a profession", "EPD2011", "K-COOKIE", Session,
            SignedIn, "        »context.Response.Cookies.Append(\".Emojoi.Session\", $\"{member.Id}|{member.Profile.Profession}\");\n" + SignedIn),

        new("a cookie remembers the theme, and no policy declares it", "EPD2011", "K-COOKIE", Session,
            SignedIn, "        context.Response.Cookies.Append(»\"theme\", \"dark\");\n" + SignedIn),
        new("the session has a cookie that no policy declares", "EPD2011", "K-COOKIE", "Web/Session.cs",
            "\".Emojoi.Session\"", "»\".Emojoi.Visitor\""),

        new("a profession is told to everybody, and nobody says why", "EPD2019", "S-DISCLOSE", Wall,
            "    [PublicDisclosure(\"self-disclosed\")]\n", "") { ReportedAt = Introduced },
        new("the policy no longer publishes what people say themselves", "EPD2019", "S-DISCLOSE", "privacy-policy.json",
            "\"vital-interests\", \"self-disclosed\", ", "\"vital-interests\", ") { ReportedIn = Wall, ReportedAt = Introduced },

        new("a profile is shown to who asks", "EPD4001", "P-ACCESS", "Web/MemberEndpoints.cs",
            "me.MapGet(\"/profile\"", "app.MapGet(\"/me/profile\""),
        new("everybody may list the nicknames", "EPD4001", "P-ACCESS", "Web/PublicEndpoints.cs",
            "        app.MapHub", "        app.MapGet(\"/members\", (SocialStore store) => »store.Members.Select(member => member.Profile.Nickname));\n        app.MapHub"),
    ];
}
