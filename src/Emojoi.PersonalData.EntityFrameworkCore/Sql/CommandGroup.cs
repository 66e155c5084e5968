using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Commands that go to the server together, where the provider can do that: each trip waits for its turn. Where it cannot, they run one after the other.</summary>
internal static class CommandGroup
{
    /// <summary>Runs statements, and disposes of them.</summary>
    /// <returns>How many rows each of them touched.</returns>
    public static async Task<IReadOnlyList<int>> ExecuteAsync(DbContext context, IReadOnlyList<DbCommand> commands, CancellationToken cancellation)
    {
        if (commands.Count < 2 || !context.Database.GetDbConnection().CanCreateBatch)
        {
            var touched = new List<int>();
            foreach (var command in commands)
            {
                touched.Add(await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false));
            }

            return touched;
        }

        await using var batch = Batch(context, commands);
        await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        return [.. batch.BatchCommands.Select(command => command.RecordsAffected)];
    }

    /// <summary>Runs queries for one number each.</summary>
    /// <returns>The numbers.</returns>
    public static async Task<IReadOnlyList<long>> CountAsync(DbContext context, IReadOnlyList<DbCommand> commands, CancellationToken cancellation)
    {
        var numbers = new List<long>();
        if (commands.Count < 2 || !context.Database.GetDbConnection().CanCreateBatch)
        {
            foreach (var command in commands)
            {
                numbers.Add(Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture));
            }

            return numbers;
        }

        await using var batch = Batch(context, commands);
        await using var reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        do
        {
            await reader.ReadAsync(cancellation).ConfigureAwait(false);
            numbers.Add(reader.GetInt64(0));
        }
        while (await reader.NextResultAsync(cancellation).ConfigureAwait(false));
        return numbers;
    }

    /// <summary>The commands as one; they lose their parameters to it.</summary>
    private static DbBatch Batch(DbContext context, IEnumerable<DbCommand> commands)
    {
        var batch = context.Database.GetDbConnection().CreateBatch();
        batch.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        batch.Timeout = context.Database.GetCommandTimeout() ?? batch.Timeout;
        foreach (var command in commands)
        {
            var member = batch.CreateBatchCommand();
            member.CommandText = command.CommandText;
            var parameters = command.Parameters.Cast<DbParameter>().ToArray();
            command.Parameters.Clear();
            member.Parameters.AddRange(parameters);
            batch.BatchCommands.Add(member);
        }

        return batch;
    }
}
