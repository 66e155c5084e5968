using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Says of a row that a table of it still holds what should be gone.</summary>
internal static class HoldingRows
{
    public static string Holds(StepSql rows, DbCommand command, RowTable table, IEnumerable<MemberErasure> changes)
    {
        var holds = string.Join(" OR ", changes.Select(change => change.StillHolds(rows.Sql, command, "t0")));
        return $"EXISTS (SELECT 1 FROM {Joined(rows, table, 0)} AND ({holds}))";
    }

    /// <summary>The table, and those between it and the row, down to the row's own keys.</summary>
    private static string Joined(StepSql rows, RowTable table, int depth)
    {
        var sql = rows.Sql;
        var name = $"t{depth}";
        if (table.HoldsRowKey)
        {
            return $"{sql.Name(table.Table)} AS {name} WHERE {rows.AreKey(table.Link, name, "selected")}";
        }

        var link = string.Join(" AND ", table.Link.Zip(table.ParentColumns, (from, to) => $"{name}.{sql.Name(from)} = t{depth + 1}.{sql.Name(to)}"));
        return $"{sql.Name(table.Table)} AS {name}, {Joined(rows, table.Parent!, depth + 1)} AND {link}";
    }
}
