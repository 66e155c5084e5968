using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Has SQLite overwrite with zeros what any connection of the context deletes or changes, and not only an erasure's own (F10).</summary>
internal sealed class SecureDeletion : DbConnectionInterceptor
{
    public const string Statement = "PRAGMA secure_delete = ON";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSqlite(eventData))
        {
            using var command = Command(connection);
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSqlite(eventData))
        {
            await using var command = Command(connection);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsSqlite(ConnectionEndEventData opened) => opened.Context is { } context && SqlDialect.IsSqlite(context);

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Statement;
        return command;
    }
}
