using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A type with tagged members, as the source has it: what the policy makes of it is decided later.</summary>
/// <remarks>
/// A pipeline value: strings, enums and equatable arrays only. A symbol, a syntax node or a place in the source would keep a
/// compilation alive and make each edit a change.
/// </remarks>
internal sealed record RightsType
{
    public required string HintName { get; init; }

    /// <summary>Empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public required string Accessibility { get; init; }

    /// <summary>The type, fully qualified.</summary>
    public required string Name { get; init; }

    /// <summary>The type as a person says it, for comments.</summary>
    public required string Title { get; init; }

    /// <summary><c>&lt;T&gt;</c>, or empty.</summary>
    public required string TypeParameters { get; init; }

    /// <summary>Constraints of <see cref="TypeParameters"/>, or empty.</summary>
    public required string Constraints { get; init; }

    public required bool IsValueType { get; init; }

    /// <summary>Whether types of other assemblies may derive from it.</summary>
    public required bool IsExtensible { get; init; }

    /// <summary>The class, fully qualified.</summary>
    public required string Companion { get; init; }

    /// <summary>Its bases in this assembly, fully qualified; none of a generic type.</summary>
    public required EquatableArray<string> Bases { get; init; }

    /// <summary>Whether it leads on to objects that may lead back.</summary>
    public required bool LeadsOn { get; init; }

    /// <summary>Whether its class is told which objects are open: it leads on, or a type derived from it may.</summary>
    public required bool TakesPath { get; init; }

    /// <summary>Whether a member is replaced by a keyed hash.</summary>
    public required bool TakesKey { get; init; }

    public required TargetRuntime Runtime { get; init; }

    public required EquatableArray<RightsMember> Members { get; init; }

    public required EquatableArray<RightsNavigation> Navigations { get; init; }

    public required EquatableArray<RightsAccessor> Accessors { get; init; }

    public required EquatableArray<EnumShape> Enums { get; init; }

    public required EquatableArray<PlainShape> Plains { get; init; }

    /// <summary>The generated class of a base in another assembly, which answers for the members that it hides from us; or <c>null</c>.</summary>
    public required string? BaseCompanion { get; init; }
}
