namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>A type that rows are of.</summary>
internal sealed record ModelEntity(string Name, ModelKey Key, ModelRelation Relation, ModelInheritance Inheritance)
{
    public IReadOnlyList<ModelMember> Members { get; init; } = [];

    public IReadOnlyList<ModelPart> Parts { get; init; } = [];

    /// <summary>The part that belongs to one of those who share the row, and to nobody else; <c>null</c> where there is none.</summary>
    public ModelPart? Side { get; init; }

    /// <summary>The objects within a row.</summary>
    public IEnumerable<ModelPart> AllParts => Side is null ? Parts : [.. Parts, Side];

    /// <summary>Types that derive from it, with what each adds.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<ModelMember> Members)> Derived { get; init; } = [];

    /// <summary>Whether the base is a type that rows can be of.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The type of the rows that it belongs to people through.</summary>
    public ModelEntity? Above { get; init; }

    /// <summary>The type of rows, whoever's, that each row of it cannot be without.</summary>
    public ModelEntity? Needed { get; init; }

    /// <summary>Whether a row may refer to another one of its type, whoever's that is.</summary>
    public bool RefersToItself { get; init; }

    /// <summary>Whether rows are hidden by a query filter when they were deleted.</summary>
    public bool IsSoftDeleted { get; init; }

    /// <summary>Whether each row is of a tenant, and those of others are hidden by a query filter that stays in force.</summary>
    public bool IsTenanted { get; init; }

    /// <summary>Whether the first member is unique.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The first part of a composite key: of a person another one than of all else, which EF would take for a reference.</summary>
    public string FirstKey => Relation == ModelRelation.Person ? "Realm" : "Series";

    /// <summary>The types that rows are of.</summary>
    public IReadOnlyList<string> RowTypes => IsAbstract ? [.. Derived.Select(derived => derived.Name)] : [Name, .. Derived.Select(derived => derived.Name)];

    /// <summary>Whether exactly one person owns each row.</summary>
    public bool HasOneOwner => Relation is not (ModelRelation.Shared or ModelRelation.Many);
}
