namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>A context with its entities, as code has them: what the policy makes of them is decided later.</summary>
/// <remarks>A pipeline value: strings, enums and equatable arrays only.</remarks>
internal sealed record PlannedContext
{
    public required string HintName { get; init; }

    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>The context, fully qualified.</summary>
    public required string Type { get; init; }

    /// <summary>The context as a person says it, for comments.</summary>
    public required string Title { get; init; }

    /// <summary>The generated class, fully qualified.</summary>
    public required string Holder { get; init; }

    public required EquatableArray<PlannedSubject> Subjects { get; init; }

    /// <summary>Its entities, in order of erasure.</summary>
    public required EquatableArray<PlannedEntity> Entities { get; init; }
}
