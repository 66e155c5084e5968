namespace BrokenPromises.Promises;

/// <summary>Edits of the policy file that leave it unreadable, or with an id undefined or twice (EPD0002 to EPD0004).</summary>
internal static class PolicyFilePromises
{
    private const string File = "privacy-policy.json";

    public static IEnumerable<BrokenPromise> List =>
    [
        new("the policy takes effect on a day that does not exist", "EPD0002", "R-READ", File,
            "\"effective\": \"2026-11-25\"", "\"effective\": \"2026-02-30\""),
        new("a section has a name that the format does not know", "EPD0002", "R-READ", File,
            "\"commitments\": [", "\"promises\": ["),

        new("a comma is missing, and with it every constant", "EPD0002", "R-READ", File,
            "\"version\": \"1.0\",\n  \"effective\"", "\"version\": \"1.0\"\n  »\"effective\"") { AlsoReports = ["CS0103"] },

        new("a category has a key that the format does not know", "EPD0002", "C-PROFILE", File,
            "\"title\": \"Gender\",", "\"title\": \"Gender\", \"keptFor\": \"ever\","),
        new("a category comes from nowhere", "EPD0002", "C-PROFILE", File,
            "\"title\": \"Hardware model\", \"source\": \"observed\"", "\"title\": \"Hardware model\", \"source\": \"somewhere\""),
        new("a category is there twice", "EPD0004", "C-PROFILE", File,
            "    \"profession\":        {", "    \"profession\": { \"title\": \"Line of work\" },\n    »\"profession\":        {"),

        new("a retention ends in something that the format does not know", "EPD0002", "C-KEEP", File,
            "\"until\": \"account-closure\", \"then\": \"erase\"", "\"until\": \"account-closure\", \"then\": \"forget\""),
        new("a period is written in words", "EPD0002", "C-KEEP", File,
            "\"for\": \"P6M\"", "\"for\": \"six months\""),
        new("a retention is there twice", "EPD0004", "C-KEEP", File,
            "    \"statutory\":        {", "    \"statutory\": { \"title\": \"Kept a little longer\", \"for\": \"P3Y\", \"then\": \"erase\" },\n    »\"statutory\":        {"),

        new("a purpose has a basis that no law knows", "EPD0002", "C-PURPOSE", File,
            "\"basis\": \"contract\", \"subjects\": [\"member\"],\n      \"categories\": {\n        \"account\"", "\"basis\": \"habit\", \"subjects\": [\"member\"],\n      \"categories\": {\n        \"account\""),
        new("a purpose lists a category that is not defined", "EPD0003", "C-PURPOSE", File,
            "\"portrait\": \"optional\", \"gender\": \"optional\"", "\"portrait\": \"optional\", \"mood\": \"optional\""),
        new("a purpose names a retention that is not defined", "EPD0003", "C-PURPOSE", File,
            "\"categories\": { \"third-party-information\": \"optional\" },\n      \"retention\": \"consent\"", "\"categories\": { \"third-party-information\": \"optional\" },\n      »\"retention\": \"consents\""),

        new("a recipient plays a role that the format does not know", "EPD0002", "S-PARTNER", File,
            "\"role\": \"affiliate\"", "\"role\": \"friend\""),
        new("a recipient may have a category that is not defined", "EPD0003", "S-PARTNER", File,
            "[\"account\", \"device-id\", \"ip-address\", \"operation-log\"]", "[\"account\", \"device\", \"ip-address\", \"operation-log\"]"),

        new("data is stored in a region that is no country", "EPD0002", "P-REGION", File,
            "\"regions\": [\"subject\"],\n    \"transfers\": \"never\"", "\"regions\": [\"EU\"],\n    \"transfers\": \"never\""),
        new("a category that is not defined is to be encrypted", "EPD0003", "P-REGION", File,
            "\"portrait\", \"cookie-identifier\", \"link-click\"", "\"portraits\", \"cookie-identifier\", \"link-click\""),

        new("a cookie lives for a while", "EPD0002", "K-COOKIE", File,
            "\"purpose\": \"website\",", "\"purpose\": \"website\", \"lifetime\": \"a while\","),
        new("a cookie serves a purpose that is not defined", "EPD0003", "K-COOKIE", File,
            "\"purpose\": \"website\",", "\"purpose\": \"websites\","),

        new("a deadline is written in words", "EPD0002", "R-ANSWER", File,
            "\"complaint\":     { \"within\": \"P30D\" }", "\"complaint\":     { \"within\": \"soon\" }"),
        new("a ground to refuse is there twice", "EPD0004", "R-ANSWER", File,
            "\"harm-to-others\", \"trade-secrets\"]", "\"trade-secrets\", \"trade-secrets\"]"),

        new("personal data is published on a ground that the document does not list", "EPD0002", "S-DISCLOSE", File,
            "\"vital-interests\", \"self-disclosed\"", "\"publicity\", \"self-disclosed\""),
        new("a ground of disclosure is there twice", "EPD0004", "S-DISCLOSE", File,
            "\"self-disclosed\", \"public-source\"", "\"self-disclosed\", \"self-disclosed\""),
    ];
}
