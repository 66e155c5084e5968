using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>A tagged member of a row.</summary>
internal sealed record PlannedMember
{
    /// <summary>Names from the row to the member.</summary>
    public required EquatableArray<string> Path { get; init; }

    /// <summary>What its method is named after.</summary>
    public required string MethodName { get; init; }

    /// <summary>Its type, fully qualified, with nullability.</summary>
    public required string Type { get; init; }

    public required ValueShape Value { get; init; }

    public required EquatableArray<RightsAnnotation> Annotations { get; init; }

    public required ErasureFacts Erasure { get; init; }

    /// <summary>The expression of the constant that erasure leaves, or <c>null</c>.</summary>
    public required string? ErasedValue { get; init; }

    /// <summary>The expression of the function that a custom erasure calls, or <c>null</c>.</summary>
    public required string? Custom { get; init; }

    /// <summary>Whether its type and name are those of what names content elsewhere.</summary>
    public required bool MayNameBlob { get; init; }

    /// <summary>Whether its name speaks of media.</summary>
    public required bool IsCalledMedia { get; init; }

    /// <summary>Whether a row has one of it, and not several.</summary>
    public required bool IsSingle { get; init; }

    /// <summary>Whether methods that name its type can be as visible as the class.</summary>
    public required bool IsTypeVisible { get; init; }

    /// <summary>Whether generated code can name its type.</summary>
    public required bool IsTypeNameable { get; init; }

    /// <summary>Whether its enum is unsigned.</summary>
    public required bool IsUnsigned { get; init; }
}
