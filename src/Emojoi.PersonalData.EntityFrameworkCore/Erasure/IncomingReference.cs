using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A foreign key of other rows that leads to the rows of a step.</summary>
/// <param name="Constraint">The foreign key.</param>
/// <param name="Table">The table of the row that it leads to.</param>
/// <param name="IsNeed">Whether the other rows cannot be without it, and stay: then the row stays as well, as a stub.</param>
internal sealed record IncomingReference(IForeignKeyConstraint Constraint, RowTable Table, bool IsNeed)
{
    /// <summary>Whether it holds the row's own primary key.</summary>
    public bool HoldsRowKey => Table.Parent is null && Constraint.PrincipalColumns.SequenceEqual(Table.Link);
}
