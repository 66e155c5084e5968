namespace Emojoi.PersonalData.Testing;

/// <summary>The example of the policy format, clean: it gives no diagnostic.</summary>
public static class ExamplePolicy
{
    /// <summary>The file's text.</summary>
    public static string Text { get; } = """
        {
          "name": "Example Social",
          "version": "2.1",
          "effective": "2026-12-01",
          "products": ["Example for Android", "Example API"],
          "controller": { "name": "Example Ltd", "contact": "privacy@example.org",
                          "department": "Privacy office", "complaints": "complaints@example.org" },

          "subjects": {
            "member": { "title": "Member", "minimumAge": 18 }
          },

          "categories": {
            "nickname":   { "title": "Nickname", "map": { "fides": "user.account.username", "dpv": "Username", "play": "PSL_NAME", "apple": "Name" } },
            "email":      { "title": "E-mail address" },
            "birth-date": { "title": "Birthday" },
            "ip-address": { "title": "IP address", "source": "observed" },
            "post":       { "title": "Posts", "visibility": "public" },
            "health-note":{ "title": "Health note", "sensitive": true },
            "card-number":{ "title": "Payment card", "collected": false, "reason": "taken by the payment institution" },
            "age-bucket": { "title": "Age bucket", "source": "derived", "identifying": false }
          },

          "retentions": {
            "account-lifetime": { "title": "While the account exists", "until": "account-closure", "then": "erase" },
            "security-log":     { "title": "Security log", "for": "P6M", "from": "collection", "then": "erase" },
            "statutory":        { "title": "Kept by law", "for": "P3Y", "from": "account-closure", "then": "erase", "law": "Cybersecurity Law art. 21", "blocked": true }
          },

          "purposes": {
            "profile": {
              "title": "Use of the service", "basis": "contract", "subjects": ["member"],
              "categories": { "nickname": "required", "email": "required", "birth-date": "optional" },
              "retention": "account-lifetime"
            },
            "security": { "title": "Safe operation", "basis": "legitimate-interests",
                          "categories": { "ip-address": "required" }, "retention": "security-log" },
            "push":     { "title": "Personalised push", "basis": "consent", "profiling": true,
                          "optOut": "Settings - Account security - Personalised push",
                          "categories": { "nickname": "optional" }, "retention": "account-lifetime" },
            "payment":  { "title": "Payment", "basis": "contract", "collectedBy": "pay-institution", "categories": {} }
          },

          "recipients": {
            "pay-institution": { "title": "Payment institution", "role": "controller", "regions": ["CN"],
                                 "categories": [], "purposes": ["payment"],
                                 "hosts": ["api.pay.example"], "namespaces": ["PayKit"], "packages": ["PayKit.Net"] },
            "mailer": { "title": "Mail delivery", "role": "processor", "regions": ["US"], "categories": ["email"],
                        "purposes": ["profile"], "safeguard": "DPA 2026-03", "erasure": "notify", "permissions": ["INTERNET"],
                        "hosts": ["api.mailer.example"], "namespaces": ["Mailer"], "packages": ["Mailer.Client"] },
            "ads": { "title": "Advertising partners", "role": "advertiser", "regions": ["*"], "identifiable": false, "categories": [] }
          },

          "storage": { "regions": ["subject"], "transfers": "separate-consent", "encryptedAtRest": ["health-note"] },
          "cookies": { ".Example.Session": { "title": "Session", "purpose": "profile", "categories": [], "lifetime": "P1D" } },
          "rights": {
            "access":    { "within": "P30D" },
            "erasure":   { "within": "P30D", "backups": "on-update" },
            "complaint": { "within": "P30D" },
            "answer":    { "within": "P30D", "fee": "repeated-requests" },
            "refusalGrounds": ["national-security", "public-safety", "criminal-justice", "abuse-of-rights", "harm-to-others", "trade-secrets"]
          },
          "disclosure": { "grounds": ["explicit-consent", "national-security", "public-safety"] },
          "commitments": [
            { "clause": "P-TRAIN", "title": "Staff are trained in protecting personal data" }
          ]
        }
        """;
}
