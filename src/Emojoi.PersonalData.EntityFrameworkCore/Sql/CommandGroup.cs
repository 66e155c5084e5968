using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>
/// Commands that go to the server together, where the provider can do that: each trip waits for its turn. Where it cannot, they run one after the other. They
/// are disposed of.
/// </summary>
internal static class CommandGroup
{
    /// <summary>Runs statements.</summary>
    /// <returns>How many rows each of them touched.</returns>
    public static async Task<IReadOnlyList<int>> ExecuteAsync(DbContext context, IReadOnlyList<DbCommand> commands, CancellationToken cancellation)
    {
        if (!CanBatch(context, commands))
        {
            return await OneByOneAsync(commands, command => command.ExecuteNonQueryAsync(cancellation)).ConfigureAwait(false);
        }

        await using var batch = Batch(context, commands);
        await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        return [.. batch.BatchCommands.Select(command => command.RecordsAffected)];
    }

    /// <summary>Runs queries for one number each.</summary>
    /// <returns>The numbers.</returns>
    public static async Task<IReadOnlyList<long>> CountAsync(DbContext context, IReadOnlyList<DbCommand> commands, CancellationToken cancellation)
    {
        if (!CanBatch(context, commands))
        {
            return await OneByOneAsync(commands, async command => Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture)).ConfigureAwait(false);
        }

        var numbers = new List<long>();
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

    private static bool CanBatch(DbContext context, IReadOnlyList<DbCommand> commands) => commands.Count > 1 && context.Database.GetDbConnection().CanCreateBatch;

    private static async Task<IReadOnlyList<TResult>> OneByOneAsync<TResult>(IEnumerable<DbCommand> commands, Func<DbCommand, Task<TResult>> run)
    {
        var results = new List<TResult>();
        foreach (var command in commands)
        {
            await using (command.ConfigureAwait(false))
            {
                results.Add(await run(command).ConfigureAwait(false));
            }
        }

        return results;
    }

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
            command.Dispose();
        }

        return batch;
    }
}
