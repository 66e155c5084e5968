namespace Emojoi.PersonalData.Policy;

/// <summary>The published privacy policy as data: <c>privacy-policy.json</c>. Optional keys that the file leaves out have the format's defaults.</summary>
public sealed class PrivacyPolicy
{
    /// <summary>Name of the service.</summary>
    public string Name { get; init; } = "";

    /// <summary>Version; changes with every published change.</summary>
    public string Version { get; init; } = "";

    /// <summary>Day from which it is in force, <c>yyyy-MM-dd</c>.</summary>
    public string Effective { get; init; } = "";

    /// <summary>Products that it covers (clause P-SCOPE).</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>Who answers for the processing (clause N-CONTACT).</summary>
    public Controller? Controller { get; init; }

    /// <summary>Kinds of data subject.</summary>
    public PolicySection<Subject> Subjects { get; init; } = [];

    /// <summary>Kinds of personal data.</summary>
    public PolicySection<Category> Categories { get; init; } = [];

    /// <summary>How long data is kept, and what happens then.</summary>
    public PolicySection<Retention> Retentions { get; init; } = [];

    /// <summary>Business functions that use personal data.</summary>
    public PolicySection<Purpose> Purposes { get; init; } = [];

    /// <summary>Everyone else who gets data, SDKs too.</summary>
    public PolicySection<Recipient> Recipients { get; init; } = [];

    /// <summary>Where data is stored.</summary>
    public Storage Storage { get; init; } = new();

    /// <summary>Cookies by name.</summary>
    public PolicySection<Cookie> Cookies { get; init; } = [];

    /// <summary>Deadlines and terms of the rights.</summary>
    public PolicyRights Rights { get; init; } = new();

    /// <summary>Grounds of disclosure to the public (clause S-DISCLOSE).</summary>
    public IReadOnlyList<string> DisclosureGrounds { get; init; } = [];

    /// <summary>What no program can keep.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>Documents beside the policy, by key (<c>retentionPolicy</c>, <c>breachRecord</c> …), in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Links { get; init; } = [];

    /// <summary>The last review, or <c>null</c>.</summary>
    public Review? Review { get; init; }

    /// <summary>The ids that a section defines, in the order of the file.</summary>
    public IEnumerable<string> Ids(SectionKind section) => section switch
    {
        SectionKind.Subjects => Subjects.Select(entry => entry.Id),
        SectionKind.Categories => Categories.Select(entry => entry.Id),
        SectionKind.Retentions => Retentions.Select(entry => entry.Id),
        SectionKind.Purposes => Purposes.Select(entry => entry.Id),
        _ => Recipients.Select(entry => entry.Id),
    };

    /// <summary>Whether a section defines an id.</summary>
    public bool Defines(SectionKind section, string id) => section switch
    {
        SectionKind.Subjects => Subjects.Contains(id),
        SectionKind.Categories => Categories.Contains(id),
        SectionKind.Retentions => Retentions.Contains(id),
        SectionKind.Purposes => Purposes.Contains(id),
        _ => Recipients.Contains(id),
    };
}
