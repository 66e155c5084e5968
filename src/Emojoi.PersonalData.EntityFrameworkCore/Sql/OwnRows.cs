using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Writes rows of the runtime's own tables, without <c>SaveChanges</c>: that would write what the application has pending as well.</summary>
internal static class OwnRows
{
    /// <summary>Writes a row.</summary>
    /// <param name="context">The database.</param>
    /// <param name="row">The row.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="orElse">What to do where there is one with its key already; otherwise that is an error.</param>
    public static Task InsertAsync<TRow>(DbContext context, TRow row, CancellationToken cancellation, string orElse = "")
        where TRow : class =>
        InsertAsync(context, [row], cancellation, orElse);

    /// <summary>Writes rows with one statement: few enough for the parameters that it may have.</summary>
    public static async Task InsertAsync<TRow>(DbContext context, IReadOnlyCollection<TRow> rows, CancellationToken cancellation, string orElse = "")
        where TRow : class
    {
        var sql = new SqlText(context);
        var table = new OwnTable<TRow>(context, sql);
        await using var command = sql.Command();
        var columns = table.Properties.Select(table.Column);
        var values = rows.Select(row => $"({string.Join(", ", table.Properties.Select(property => SqlText.Parameter(command, property, property.PropertyInfo!.GetValue(row))))})");
        command.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", columns)}) VALUES {string.Join(", ", values)}{orElse}";
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
