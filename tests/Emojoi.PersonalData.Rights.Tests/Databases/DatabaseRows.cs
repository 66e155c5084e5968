using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>Every row of every table as text, the engine's own tables included.</summary>
internal static class DatabaseRows
{
    public static async Task<List<string>> ReadAsync(DbContext context)
    {
        var rows = new List<string>();
        await context.Database.OpenConnectionAsync();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add(table + "|" + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => Text(reader.GetValue(field)))));
            }
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes
        ? Encoding.Latin1.GetString(bytes)
        : value is string[] texts ? string.Join(' ', texts)
        : value is DateTime date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
