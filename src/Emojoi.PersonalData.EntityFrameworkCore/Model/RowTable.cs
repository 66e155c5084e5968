using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>A table that a part of each row lies in.</summary>
/// <param name="Table">The table.</param>
/// <param name="Link">The columns that lead to the row, or to the row of <paramref name="Parent"/>.</param>
/// <param name="Parent">The table that it hangs on; <c>null</c> where <paramref name="Link"/> is the row's own primary key.</param>
/// <param name="ParentColumns">What <paramref name="Link"/> refers to there.</param>
public sealed record RowTable(ITable Table, IReadOnlyList<IColumn> Link, RowTable? Parent, IReadOnlyList<IColumn> ParentColumns)
{
    /// <summary>Whether <see cref="Link"/> holds the row's own primary key, with a parent between them or without.</summary>
    internal bool HoldsRowKey => Parent is not { } parent || (parent.Parent is null && parent.Link.SequenceEqual(ParentColumns));
}
