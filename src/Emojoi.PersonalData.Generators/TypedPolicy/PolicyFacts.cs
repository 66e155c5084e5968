using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Generators.TypedPolicy;

/// <summary>What the policy says of an entry, a fact a line, for the documentation of its constant.</summary>
internal static class PolicyFacts
{
    /// <summary>Facts of a category.</summary>
    public static IEnumerable<string> Of(Category category) => Facts(
        category.Description,
        category.Source == "subject" ? null : "Source: " + category.Source,
        category.Sensitive ? "Sensitive" : null,
        category.Identifying ? null : "Does not identify a person",
        category.Visibility == "private" ? null : "Visibility: " + category.Visibility,
        category.Collected ? null : "Not collected" + (category.Reason is null ? "" : ": " + category.Reason));

    /// <summary>Facts of a purpose.</summary>
    public static IEnumerable<string> Of(Purpose purpose) => Facts(
        purpose.Description,
        purpose.Basis.Length == 0 ? null : "Legal basis: " + purpose.Basis + (purpose.Interest is null ? "" : " (" + purpose.Interest + ")"),
        purpose.Categories.Count == 0 ? null : "Categories: " + string.Join(", ", purpose.Categories.Select(Use)),
        purpose.Retention is null ? null : "Retention: " + purpose.Retention,
        purpose.CollectedBy is null ? null : "Collected by: " + purpose.CollectedBy,
        purpose.Profiling ? "Profiles people" : null,
        purpose.OptOut is null ? null : "Opt-out: " + purpose.OptOut);

    /// <summary>Facts of a retention.</summary>
    public static IEnumerable<string> Of(Retention retention) => Facts(
        retention.Until is null ? null : "Until: " + retention.Until,
        retention.For is { } duration ? "For: " + duration + " from " + retention.From : null,
        "Then: " + retention.Then,
        retention.Law is null ? null : "Law: " + retention.Law,
        retention.Blocked ? "Blocked for any other use" : null);

    /// <summary>Facts of a data subject.</summary>
    public static IEnumerable<string> Of(Subject subject) => Facts(
        subject.MinimumAge is { } age ? FormattableString.Invariant($"Minimum age: {age}") : null);

    /// <summary>Facts of a recipient.</summary>
    public static IEnumerable<string> Of(Recipient recipient) => Facts(
        recipient.Role.Length == 0 ? null : "Role: " + recipient.Role,
        recipient.Regions.Count == 0 ? null : "Regions: " + string.Join(", ", recipient.Regions),
        recipient.Categories.Count == 0 ? null : "Categories: " + string.Join(", ", recipient.Categories),
        recipient.Purposes.Count == 0 ? null : "Purposes: " + string.Join(", ", recipient.Purposes),
        recipient.Identifiable ? null : "Gets no identifying data",
        "Erasure: " + recipient.Erasure);

    private static string Use(PurposeCategory use) => use.Category.Value + (use.Required ? " (required)" : " (optional)");

    private static IEnumerable<string> Facts(params string?[] facts) => facts.Where(fact => !string.IsNullOrWhiteSpace(fact))!;
}
