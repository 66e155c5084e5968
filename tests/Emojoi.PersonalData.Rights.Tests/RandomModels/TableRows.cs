using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>What the application's tables hold, as text: by table and primary key, then by column.</summary>
internal sealed class TableRows
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _rows = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, SortedDictionary<string, string>> Rows => _rows;

    /// <summary>All of it.</summary>
    public string Text => string.Join('\n', _rows.Select(row => row.Key + "|" + string.Join('|', row.Value.Values)));

    public static async Task<TableRows> ReadAsync(DbContext context)
    {
        var rows = new TableRows();
        await context.Database.OpenConnectionAsync();
        foreach (var table in context.Model.GetRelationalModel().Tables.Where(table => !table.Name.StartsWith("personal_data_", StringComparison.Ordinal)))
        {
            await rows.ReadAsync(context, table);
        }

        return rows;
    }

    private async Task ReadAsync(DbContext context, ITable table)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table.Name}\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new SortedDictionary<string, string>(StringComparer.Ordinal);
            for (var field = 0; field < reader.FieldCount; field++)
            {
                row[reader.GetName(field)] = ToText(reader.GetValue(field));
            }

            _rows[$"{table.Name} {string.Join(' ', table.PrimaryKey!.Columns.Select(column => row[column.Name]))}"] = row;
        }
    }

    private static string ToText(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        string[] words => string.Join(' ', words),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
