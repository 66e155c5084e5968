using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>How a row leads to a person (clauses R-ACCESS and P-PUBLIC).</summary>
/// <param name="Subject">The type of the person.</param>
/// <param name="Role">Name of the <c>SubjectRole</c>.</param>
/// <param name="IsDeclared">Whether a <c>[DataSubject]</c> or <c>[SubjectReference]</c> says so, and not a convention or what holds the row.</param>
/// <param name="Steps">From the row towards the person; empty where the row itself holds the key.</param>
/// <param name="Key">The members that hold the person's key at the end of the steps, with dots through parts.</param>
/// <param name="Part">The member of the row that this person's part lies in, or <c>null</c> for the whole row.</param>
public sealed record EntityPath(
    INamedTypeSymbol Subject, string Role, bool IsDeclared, IReadOnlyList<EntityStep> Steps, IReadOnlyList<string> Key, string? Part = null);
