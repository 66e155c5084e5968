using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators;

/// <summary>The policy of a compilation with the names of its constants; two snapshots of the same text are equal.</summary>
/// <remarks>A pipeline value: it may hold the text and what was read from it, and nothing of a compilation.</remarks>
public sealed class PolicySnapshot(PrivacyPolicy policy, SourceText text) : IEquatable<PolicySnapshot>
{
    private ConstantNames? _categories;
    private ConstantNames? _purposes;
    private ConstantNames? _retentions;
    private ConstantNames? _subjects;
    private ConstantNames? _recipients;

    /// <summary>As much of the policy as could be read.</summary>
    public PrivacyPolicy Policy { get; } = policy;

    /// <summary>Constants of <c>Categories</c>.</summary>
    public ConstantNames Categories => _categories ??= Names(Policy.Categories, nameof(Categories));

    /// <summary>Constants of <c>Purposes</c>.</summary>
    public ConstantNames Purposes => _purposes ??= Names(Policy.Purposes, nameof(Purposes));

    /// <summary>Constants of <c>Retentions</c>.</summary>
    public ConstantNames Retentions => _retentions ??= Names(Policy.Retentions, nameof(Retentions));

    /// <summary>Constants of <c>Subjects</c>.</summary>
    public ConstantNames Subjects => _subjects ??= Names(Policy.Subjects, nameof(Subjects));

    /// <summary>Constants of <c>Recipients</c>.</summary>
    public ConstantNames Recipients => _recipients ??= Names(Policy.Recipients, nameof(Recipients));

    private SourceText Text { get; } = text;

    /// <summary>Whether both were read from the same text.</summary>
    public bool Equals(PolicySnapshot? other) => other is not null && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicySnapshot);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.Length;

    private static ConstantNames Names(IEnumerable<PolicyEntry> entries, string className) =>
        ConstantNames.Create(entries.Select(entry => entry.Id), className);
}
