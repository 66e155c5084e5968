using System.Data.Common;
using Emojoi.PersonalData.Rights.Tests.Databases;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>The erasure of a person as somebody writes it who knows the two tables: one transaction, and on SQLite nothing left in the file either.</summary>
internal static class HandWrittenErasure
{
    public static async Task RunAsync(DbConnection connection, DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            await ExecuteAsync(connection, "PRAGMA secure_delete = ON");
        }

        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await ExecuteAsync(connection, """DELETE FROM "Post" WHERE "MemberId" = 1""", transaction);
            await ExecuteAsync(connection, """DELETE FROM "Member" WHERE "Id" = 1""", transaction);
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
