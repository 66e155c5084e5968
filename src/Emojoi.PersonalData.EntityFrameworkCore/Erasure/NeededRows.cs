namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Tells rows that something which stays needs from those that can go.</summary>
internal static class NeededRows
{
    /// <summary>Says of a row that nothing needs it.</summary>
    /// <param name="rows">The step that the row belongs to.</param>
    /// <param name="incoming">What refers to such rows.</param>
    /// <param name="source">What the statement calls the row's keys.</param>
    public static string IsFree(StepSql rows, IncomingReferences incoming, string source) =>
        incoming.Needs.Count == 0 ? "1 = 1" : string.Join(" AND ", incoming.Needs.Select(need => $"NOT EXISTS ({Needing(rows, need, source)})"));

    private static string Needing(StepSql rows, IncomingReference need, string source)
    {
        var sql = rows.Sql;
        if (need.HoldsRowKey)
        {
            return $"SELECT 1 FROM {sql.Name(need.Constraint.Table)} AS n WHERE {rows.AreKey(need.Constraint.Columns, "n", source)}";
        }

        var link = string.Join(" AND ", need.Constraint.Columns.Zip(need.Constraint.PrincipalColumns, (from, to) => $"n.{sql.Name(from)} = o.{sql.Name(to)}"));
        return $"SELECT 1 FROM {sql.Name(need.Constraint.Table)} AS n JOIN {sql.Name(need.Table.Table)} AS o ON {link} WHERE {rows.AreKey(need.Table.Link, "o", source)}";
    }
}
