using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Writes rows of the runtime's own tables, without <c>SaveChanges</c>: that would write what the application has pending as well.</summary>
internal static class OwnRows
{
    /// <summary>The command that writes a row.</summary>
    /// <param name="context">The database.</param>
    /// <param name="row">The row.</param>
    /// <param name="orElse">What to do where there is one with its key already; otherwise that is an error.</param>
    public static DbCommand Insert<TRow>(DbContext context, TRow row, string orElse = "")
        where TRow : class =>
        Insert<TRow>(context, [row], orElse);

    /// <summary>The command that writes rows at once: few enough for the parameters that it may have.</summary>
    public static DbCommand Insert<TRow>(DbContext context, IReadOnlyCollection<TRow> rows, string orElse = "")
        where TRow : class =>
        Insert<TRow>(context, (command, table) => $"VALUES {string.Join(", ", rows.Select(row => $"({Values(command, table, row)})"))}{orElse}");

    /// <summary>The command that writes a row where something holds.</summary>
    /// <param name="context">The database.</param>
    /// <param name="row">The row.</param>
    /// <param name="condition">What has to hold, written with the command's parameters.</param>
    public static DbCommand InsertIf<TRow>(DbContext context, TRow row, Func<DbCommand, string> condition)
        where TRow : class =>
        Insert<TRow>(context, (command, table) => $"SELECT {Values(command, table, row)} WHERE {condition(command)}");

    /// <summary>The command that writes values into rows.</summary>
    /// <param name="context">The database.</param>
    /// <param name="values">The values, by property.</param>
    /// <param name="where">What the rows hold before.</param>
    public static DbCommand Update<TRow>(DbContext context, IEnumerable<(string Property, object? Value)> values, params IEnumerable<(string Property, object Value)> where)
        where TRow : class
    {
        var sql = new SqlText(context);
        var table = new OwnTable<TRow>(context, sql);
        var command = sql.Command();
        var set = string.Join(", ", values.Select(value => table.Is(command, value.Property, value.Value)));
        command.CommandText = $"UPDATE {table.Name} SET {set} WHERE {string.Join(" AND ", where.Select(value => table.Is(command, value.Property, value.Value)))}";
        return command;
    }

    private static DbCommand Insert<TRow>(DbContext context, Func<DbCommand, OwnTable<TRow>, string> source)
        where TRow : class
    {
        var sql = new SqlText(context);
        var table = new OwnTable<TRow>(context, sql);
        var command = sql.Command();
        command.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", table.Properties.Select(table.Column))}) {source(command, table)}";
        return command;
    }

    private static string Values<TRow>(DbCommand command, OwnTable<TRow> table, TRow row)
        where TRow : class =>
        string.Join(", ", table.Properties.Select(property => SqlText.Parameter(command, property, property.PropertyInfo!.GetValue(row))));
}
