using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A tagged member.</summary>
internal sealed record RightsMember
{
    /// <summary>Its name in exports and requests.</summary>
    public required string Name { get; init; }

    /// <summary>What its methods are named after: <c>RectifyEmail</c>.</summary>
    public required string MethodName { get; init; }

    /// <summary>Its type, fully qualified, with nullability.</summary>
    public required string Type { get; init; }

    public required MemberRoutes Routes { get; init; }

    public required ValueShape Value { get; init; }

    public required EquatableArray<RightsAnnotation> Annotations { get; init; }

    /// <summary>What erasure needs to know; the policy decides with it.</summary>
    public required ErasureFacts Erasure { get; init; }

    /// <summary>The expression of the neutral value, or <c>null</c> where its type has none.</summary>
    public required string? Neutral { get; init; }

    /// <summary>The expression of the constant that erasure leaves, or <c>null</c>.</summary>
    public required string? ErasedValue { get; init; }

    /// <summary>The method that a custom erasure calls, or <c>null</c>.</summary>
    public required string? Hook { get; init; }

    /// <summary>Whether methods that name its type can be as visible as the class.</summary>
    public required bool IsTypeVisible { get; init; }

    public required EquatableArray<Validation> Validations { get; init; }
}
