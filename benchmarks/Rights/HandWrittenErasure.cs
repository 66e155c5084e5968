using System.Data.Common;
using System.Globalization;
using Emojoi.PersonalData.Rights.Tests.Databases;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>The erasure of a person as somebody writes it who knows the two tables: one transaction, and on SQLite nothing left in the file either.</summary>
internal static class HandWrittenErasure
{
    public static Task RunAsync(DbConnection connection, DatabaseKind kind, int person) => RunAsync(
        connection,
        kind,
        string.Create(CultureInfo.InvariantCulture, $"""DELETE FROM "Post" WHERE "MemberId" = {person}"""),
        string.Create(CultureInfo.InvariantCulture, $"""DELETE FROM "Member" WHERE "Id" = {person}"""));

    /// <summary>The same for what is older than half a year.</summary>
    public static Task SweepAsync(DbConnection connection, DatabaseKind kind) => RunAsync(
        connection, kind, string.Create(CultureInfo.InvariantCulture, $"""DELETE FROM "Post" WHERE "At" <= '{DateTime.UtcNow.AddMonths(-6):yyyy-MM-dd HH:mm:ss}'"""));

    private static async Task RunAsync(DbConnection connection, DatabaseKind kind, params string[] statements)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            await ExecuteAsync(connection, "PRAGMA secure_delete = ON");
        }

        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var statement in statements)
            {
                await ExecuteAsync(connection, statement, transaction);
            }

            await transaction.CommitAsync();
        }

        if (kind == DatabaseKind.Sqlite)
        {
            await ExecuteAsync(connection, "VACUUM");
            await ExecuteAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, string statement, DbTransaction? transaction = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync();
    }
}
