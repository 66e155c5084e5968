using Emojoi.PersonalData.Semantics.Baselines;
using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>A member that a rule would report, were there no baseline.</summary>
/// <param name="Entry">The line of the baseline that silences it.</param>
/// <param name="Member">The member.</param>
/// <param name="Concept">What it holds.</param>
/// <param name="IsSure">Whether it is a warning, and not an info.</param>
internal sealed record Finding(BaselineEntry Entry, ISymbol Member, PersonalConcept Concept, bool IsSure)
{
    /// <summary>Category that the policy in force has for it, or <c>null</c>.</summary>
    public string? Category { get; init; }

    /// <summary>Purpose of the policy in force that uses the category, or <c>null</c>.</summary>
    public string? Purpose { get; init; }

    /// <summary>The field of business that it is met in, or <c>null</c>.</summary>
    public PurposeTopic? Topic => PurposeTopic.Of(Concept, Member.ContainingType);

    /// <summary>The member's full name.</summary>
    public string Name => Entry.Symbol[2..];
}
