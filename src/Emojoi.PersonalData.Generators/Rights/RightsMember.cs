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

    public required MemberRoutes Reach { get; init; }

    public required ValueShape Value { get; init; }

    public required EquatableArray<RightsAnnotation> Annotations { get; init; }

    /// <summary>Whether <c>null</c> may be written to it.</summary>
    public required bool AllowsNull { get; init; }

    /// <summary>Whether methods that name its type can be as visible as the class.</summary>
    public required bool IsTypeVisible { get; init; }

    /// <summary>The expression that is left where the value is erased, <c>clear</c> for a list emptied in place, or <c>null</c> where there is none.</summary>
    public required string? Neutral { get; init; }

    public required EquatableArray<Validation> Validations { get; init; }
}
