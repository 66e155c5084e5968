using Emojoi.PersonalData.Policy.Editing;

namespace Emojoi.PersonalData.Policy;

/// <summary>The policy file that a user starts with: small, valid, strict, and commented (clause R-READ).</summary>
public static class StarterPolicy
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "privacy-policy.json";

    /// <summary>The text of a new policy file.</summary>
    /// <param name="name">Name of the service.</param>
    /// <param name="effective">Day from which the policy is in force, <c>yyyy-MM-dd</c>.</param>
    public static string Create(string name, string effective) => $$"""
        // The published privacy policy as data: the compiler holds the code to it. Ids are free to choose.
        {
          "name": {{JsonLiteral.Of(name)}},
          "version": "1.0", // changes with every published change
          "effective": {{JsonLiteral.Of(effective)}},

          // Kinds of people whose data is processed.
          "subjects": {
            "member": { "title": "Member" }
          },

          // Kinds of personal data. Each member that holds personal data names one: [PersonalData("email", "profile")].
          "categories": {
            "nickname": { "title": "Nickname" },
            "email": { "title": "E-mail address" }
          },

          // How long data is kept, and what happens then.
          "retentions": {
            "account-lifetime": { "title": "While the account exists", "until": "account-closure", "then": "erase" }
          },

          // What data is used for, on which legal basis, and which categories that takes.
          "purposes": {
            "profile": {
              "title": "Use of the service",
              "basis": "contract",
              "subjects": ["member"],
              "categories": { "nickname": "optional", "email": "required" },
              "retention": "account-lifetime"
            }
          },

          // Where data is stored: country codes, or "subject" for each person's own country.
          "storage": { "regions": ["subject"], "transfers": "never" }
        }

        """.Replace("\r\n", "\n");
}
