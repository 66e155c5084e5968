using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>
/// What else refers to rows that go. Rows without a plan that cannot be without them go along, as the model says. A reference that may be null becomes
/// null. Any other keeps the row: no other person's row is deleted by a cascade (F12).
/// </summary>
internal sealed class IncomingReferences
{
    private readonly ResolvedPlan _plan;
    private readonly Func<ResolvedEntity, bool> _isKept;
    private readonly List<IncomingReference> _references = [];

    /// <param name="plan">The plan.</param>
    /// <param name="entity">The type whose rows go.</param>
    /// <param name="isKept">Whether a law or a hold keeps the rows of a type as they are: their references stay as well.</param>
    public IncomingReferences(ResolvedPlan plan, ResolvedEntity entity, Func<ResolvedEntity, bool> isKept)
    {
        _plan = plan;
        _isKept = isKept;
        foreach (var table in entity.Tables.Main.Concat(entity.Tables.Owned))
        {
            foreach (var constraint in table.Table.ReferencingForeignKeyConstraints.Where(constraint => !IsWithinRow(entity, constraint)))
            {
                Add(table, constraint);
            }
        }
    }

    /// <summary>Whether nothing refers to the rows but what goes along with them.</summary>
    public bool IsEmpty => _references.Count == 0;

    /// <summary>References that become null.</summary>
    public IEnumerable<IncomingReference> ToSever => _references.Where(reference => !reference.IsNeed);

    /// <summary>References that keep a row.</summary>
    public IReadOnlyList<IncomingReference> Needs => [.. _references.Where(reference => reference.IsNeed)];

    private void Add(RowTable table, IForeignKeyConstraint constraint)
    {
        if (!GoesAlong(constraint, []))
        {
            _references.Add(new IncomingReference(constraint, table, IsNeed(constraint)));
        }
    }

    private bool IsNeed(IForeignKeyConstraint constraint) =>
        !constraint.Columns.Any(column => column.IsNullable) || _plan.Entities.Any(entity => _isKept(entity) && entity.Tables.Contains(constraint.Table));

    /// <summary>What links the tables of one row to each other.</summary>
    private static bool IsWithinRow(ResolvedEntity entity, IForeignKeyConstraint constraint) =>
        entity.Tables.Contains(constraint.Table)
        && constraint.MappedForeignKeys.All(key => key.IsOwnership || key.IsBaseLinking() || key.DeclaringEntityType.IsMappedToJson() || IsRowLink(key));

    private static bool IsRowLink(IForeignKey key) =>
        key.PrincipalKey.IsPrimaryKey() && key.Properties.SequenceEqual(key.DeclaringEntityType.FindPrimaryKey()?.Properties ?? []) && key.DeclaringEntityType.GetRootType() == key.PrincipalEntityType.GetRootType();

    /// <summary>Whether the database deletes the other rows with it, and nobody's plan says anything of them.</summary>
    private bool GoesAlong(IForeignKeyConstraint constraint, HashSet<ITable> seen)
    {
        if (constraint.OnDeleteAction != ReferentialAction.Cascade || IsPlanned(constraint.Table))
        {
            return false;
        }

        return !seen.Add(constraint.Table)
            || constraint.Table.ReferencingForeignKeyConstraints.All(next => next.OnDeleteAction == ReferentialAction.SetNull || GoesAlong(next, seen));
    }

    private bool IsPlanned(ITable table) => _plan.Entities.Any(entity => entity.Tables.Contains(table));
}
