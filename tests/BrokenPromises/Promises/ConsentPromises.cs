namespace BrokenPromises.Promises;

/// <summary>Edits after which nobody asks the person any more: for consent (EPD2016), what was switched off (EPD2017), whether the policy was accepted (EPD4004).</summary>
internal static class ConsentPromises
{
    private const string Settings = "Members/MemberSettings.cs";
    private const string Recommender = "Recommendations/Recommender.cs";
    private const string Tracker = "Notifications/LinkTracker.cs";

    private const string Interests = "member.Portrait?.Interests";
    private const string Links = "click.Link)";
    private const string RecommendationAsked = "!member.HasAgreed || !member.Settings.PersonalisedPush";
    private const string TrackingAsked = "!member.HasAgreed || !member.Settings.LinkTracking";
    private const string PushSetting = "    [OptOutCheck(Purposes.Recommendation)]";
    private const string LinkSetting = "    [OptOutCheck(Purposes.LinkTracking)]";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("circles are recommended to who did not consent", "EPD2016", "R-CONSENT", Recommender,
            RecommendationAsked, "!member.HasAgreed") { ReportedAt = Interests },
        new("a setting no longer says that links may be followed", "EPD2016", "R-CONSENT", Settings,
            "    [ConsentCheck(Purposes.LinkTracking)]\n", "") { ReportedIn = Tracker, ReportedAt = Links },

        new("nothing switches the push off", "EPD2017", "C-PORTRAIT", Settings,
            PushSetting + "\n", "") { ReportedIn = Recommender, ReportedAt = Interests },
        new("the setting of the push switches something else off", "EPD2017", "C-PORTRAIT", Settings,
            PushSetting, "    [OptOutCheck(Purposes.LinkTracking)]") { ReportedIn = Recommender, ReportedAt = Interests },
        new("nothing unsubscribes from the tracking of links", "EPD2017", "K-TRACK", Settings,
            LinkSetting + "\n", "") { ReportedIn = Tracker, ReportedAt = Links },
        new("the mailing list switches something else off", "EPD2017", "K-TRACK", Settings,
            LinkSetting, "    [OptOutCheck(Purposes.Recommendation)]") { ReportedIn = Tracker, ReportedAt = Links },

        new("circles are recommended before the policy was accepted", "EPD4004", "P-AGREE", Recommender,
            RecommendationAsked, "!member.Settings.PersonalisedPush") { ReportedAt = Interests },
        new("links are evaluated before the policy was accepted", "EPD4004", "P-AGREE", Tracker,
            TrackingAsked, "!member.Settings.LinkTracking") { ReportedAt = Links },
    ];
}
