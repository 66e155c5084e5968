namespace Emojoi.PersonalData.Policy;

/// <summary>A business function that uses personal data.</summary>
public sealed class Purpose : PolicyEntry
{
    /// <summary>What it is, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>Legal basis (GDPR Art. 6(1)): <c>consent</c>, <c>contract</c>, <c>legal-obligation</c>, <c>vital-interests</c>, <c>public-task</c> or <c>legitimate-interests</c>.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Where <c>basis</c>'s value stands, or <c>null</c> where the file gives none that the format allows.</summary>
    public TextRange? BasisRange { get; init; }

    /// <summary>The legitimate interest.</summary>
    public string? Interest { get; init; }

    /// <summary>Ids of the kinds of data subject; empty for all.</summary>
    public IReadOnlyList<PolicyReference> Subjects { get; init; } = [];

    /// <summary>Categories that it uses, in the order of the file.</summary>
    public IReadOnlyList<PurposeCategory> Categories { get; init; } = [];

    /// <summary>Where the value of <c>categories</c> stands, braces included.</summary>
    public TextRange? CategoriesRange { get; init; }

    /// <summary>Id of the longest retention that a member of this purpose may name, or <c>null</c>.</summary>
    public PolicyReference? Retention { get; init; }

    /// <summary>Id of the recipient that collects in our place, or <c>null</c>.</summary>
    public PolicyReference? CollectedBy { get; init; }

    /// <summary>Profiles people (clause C-PORTRAIT).</summary>
    public bool Profiling { get; init; }

    /// <summary>The setting that switches it off, or <c>null</c>.</summary>
    public string? OptOut { get; init; }

    /// <summary>Whether this purpose lists a category.</summary>
    public bool Uses(string category) => Categories.Any(c => string.Equals(c.Category.Value, category, StringComparison.Ordinal));
}
