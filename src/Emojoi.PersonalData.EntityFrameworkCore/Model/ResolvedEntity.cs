using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>One type that rows can be of, with what it inherits from the plans of its base types.</summary>
public sealed class ResolvedEntity
{
    internal ResolvedEntity(IEntityType entityType, IReadOnlyList<EntityPlan> plans, IReadOnlyList<ResolvedPath> paths, IReadOnlyList<ResolvedMember> members, RowTables tables)
    {
        EntityType = entityType;
        Plans = plans;
        Paths = paths;
        Members = members;
        Tables = tables;
        Key = entityType.FindPrimaryKey()!.Properties;
    }

    /// <summary>The mapped type; never abstract, never owned.</summary>
    public IEntityType EntityType { get; }

    /// <summary>The name that reports use.</summary>
    public string Name => EntityType.ClrType.Name;

    /// <summary>The plans that make it up: of its base types first.</summary>
    public IReadOnlyList<EntityPlan> Plans { get; }

    /// <summary>How a row belongs to people.</summary>
    public IReadOnlyList<ResolvedPath> Paths { get; }

    /// <summary>Its tagged members, each a value of its own: an object that was tagged as a whole is here with all that lies in it.</summary>
    public IReadOnlyList<ResolvedMember> Members { get; }

    /// <summary>The tables that a row lies in.</summary>
    public RowTables Tables { get; }

    /// <summary>The primary key.</summary>
    public IReadOnlyList<IProperty> Key { get; }

    /// <summary>The member that says when a row was collected, or <c>null</c>.</summary>
    public string? CollectedAt => Plans.Select(plan => plan.CollectedAt).LastOrDefault(member => member is not null);

    /// <summary>The member that says when a row was last used, or <c>null</c>.</summary>
    public string? LastUsedAt => Plans.Select(plan => plan.LastUsedAt).LastOrDefault(member => member is not null);

    /// <summary>Whether several people share a row: each keeps their own part, and the last one takes the rest along (clause P-PUBLIC).</summary>
    public bool IsShared => Paths.Any(path => path.Plan.Role == SubjectRole.CoOwner);

    /// <summary>Whether the policy lets a row go as a whole: nothing in it has to be kept or to be left in another form.</summary>
    public bool MayBeDeleted => Members.All(member => member.Plan is { Outcome: ErasureOutcome.Erased, Strategy: ErasureStrategy.Policy });

    /// <summary>Whether the policy keeps something of each row (clause T-PERIOD).</summary>
    public bool IsKeptByLaw => Members.Any(member => member.Plan.Outcome == ErasureOutcome.Blocked);

    /// <summary>Whether each row is one row of one table, and all rows of that table are of this type.</summary>
    public bool IsAlone =>
        Tables is { Main: [var main], Owned: [] }
        && EntityType.BaseType is null
        && !EntityType.GetDirectlyDerivedTypes().Any()
        && main.Table.EntityTypeMappings.All(mapping => ReferenceEquals(mapping.TypeBase, EntityType));

    /// <summary>The paths to a kind of data subject.</summary>
    public IEnumerable<ResolvedPath> PathsTo(string subject) => Paths.Where(path => path.Plan.Subject == subject);
}
