namespace BrokenPromises.Promises;

/// <summary>Edits that make the policy contradict itself (EPD0005).</summary>
internal static class ContradictionPromises
{
    private const string File = "privacy-policy.json";
    private const string Rule = "EPD0005";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("suppliers are around the world again", Rule, "P-REGION", File,
            "\"role\": \"processor\", \"regions\": [\"subject\"]", "\"role\": \"processor\", \"regions\": [\"*\"]") { AlsoReports = ["EPD2001"] },
        new("an affiliate works in another country", Rule, "P-REGION", File,
            "\"role\": \"affiliate\", \"regions\": [\"subject\"]", "\"role\": \"affiliate\", \"regions\": [\"SG\"]") { AlsoReports = ["EPD2001"] },

        new("advertisers get device identifiers", Rule, "S-ADS", File,
            "[\"advertising-reach\", \"demographic-statistics\"]", "[\"advertising-reach\", \"device-id\"]"),
        new("statistics for advertisers identify people", Rule, "S-ADS", File,
            "\"title\": \"Demographic statistics of the audience, aggregated\", \"source\": \"derived\", \"identifying\": false",
            "\"title\": \"Demographic statistics of the audience, aggregated\", \"source\": \"derived\", \"identifying\": true")
            { ReportedAt = "[\"advertising-reach\", \"demographic-statistics\"]" },

        new("the microphone is required", Rule, "R-CONSENT", File,
            "\"voice\": \"optional\"", "\"voice\": \"required\""),
        new("a portrait is required", Rule, "R-CONSENT", File,
            "\"portrait\": \"optional\"", "\"portrait\": \"required\""),

        new("access is answered in working days and everything else in days", Rule, "R-ANSWER", File,
            "\"access\":        { \"within\": \"P30D\" }", "\"access\":        { \"withinWorkingDays\": 30 }"),
        new("erasure is answered in days and in working days", Rule, "R-ANSWER", File,
            "\"erasure\":       { \"within\": \"P30D\",", "\"erasure\":       { \"within\": \"P30D\", \"withinWorkingDays\": 30,"),

        new("data is kept without an end", Rule, "C-KEEP", File,
            "\"title\": \"While the account exists\", \"until\": \"account-closure\",", "\"title\": \"While the account exists\","),
        new("data is kept until consent is withdrawn and for ten years", Rule, "C-KEEP", File,
            "\"until\": \"consent-withdrawal\",", "\"until\": \"consent-withdrawal\", \"for\": \"P10Y\","),

        new("a commercial purpose uses what is kept by law only", Rule, "T-PERIOD", File,
            "\"categories\": { \"cookie-identifier\": \"required\" },\n      \"retention\": \"account-lifetime\"",
            "\"categories\": { \"cookie-identifier\": \"required\" },\n      »\"retention\": \"statutory\""),
        new("personalised services keep what is kept by law only", Rule, "T-PERIOD", File,
            "\"categories\": { \"third-party-information\": \"optional\" },\n      \"retention\": \"consent\"",
            "\"categories\": { \"third-party-information\": \"optional\" },\n      »\"retention\": \"statutory\""),
    ];
}
