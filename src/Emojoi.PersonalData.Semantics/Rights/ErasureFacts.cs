namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>
/// What code says about a tagged member and erasure needs to know. Strings, numbers and enums only, so that a generator's
/// model may hold it: what is added here must stay equatable, and may not come from the policy.
/// </summary>
public sealed record ErasureFacts
{
    /// <summary>Kind of its type.</summary>
    public required ErasableType Type { get; init; }

    /// <summary>Whether <c>null</c> may be written to it.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether it stores a value; a computed property does not, nor does a declaration without a setter.</summary>
    public required bool IsStored { get; init; }

    /// <summary>How generated code reads it.</summary>
    public required MemberReach Reading { get; init; }

    /// <summary>How generated code writes it.</summary>
    public required MemberReach Writing { get; init; }

    /// <summary>Whether it is <c>[Key]</c>, <c>[SubjectKey]</c> or named by <c>[PrimaryKey]</c>.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether a unique index holds it.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether it is <c>[Required]</c>: validation refuses <c>null</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether validation refuses empty text too.</summary>
    public bool RefusesEmpty { get; init; }

    /// <summary>Longest text or array that <c>[MaxLength]</c> or <c>[StringLength]</c> allows, or <c>null</c>.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Name of the <c>ErasureStrategy</c> that the annotation gives, <c>Policy</c> where it gives none.</summary>
    public string Strategy { get; init; } = "Policy";

    /// <summary>Whether the annotation's <c>ErasedValue</c> can be written.</summary>
    public ErasedValueFit ErasedValue { get; init; }

    /// <summary>Why <c>Custom</c> finds no method to call; <c>null</c> where it does, or is not asked for.</summary>
    public string? HookProblem { get; init; }

    /// <summary>The annotation's <c>Length</c>.</summary>
    public int Length { get; init; }
}
