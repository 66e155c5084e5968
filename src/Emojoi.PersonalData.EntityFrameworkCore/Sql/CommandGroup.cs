using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>
/// Commands that go to the server together, where the provider can do that: each trip waits for its turn. Where it cannot, they run one after the other. They
/// are disposed of.
/// </summary>
internal sealed class CommandGroup(DbContext context)
{
    private const string FailedFor = "Emojoi.PersonalData.For";

    private List<Member> _members = [];

    /// <summary>Whether somebody waits for what will come of the commands.</summary>
    public bool IsAwaited => _members.Exists(member => member.Touched is not null || member.First is not null);

    /// <summary>Adds a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="touched">Gets how many rows it touched.</param>
    /// <param name="isFor">What it belongs to: <see cref="ForWhom"/> tells, where it fails.</param>
    public void Execute(DbCommand statement, Action<int>? touched = null, string? isFor = null) => _members.Add(new Member(statement, touched, null, isFor));

    /// <summary>Adds statements without parameters.</summary>
    public void Execute(params IEnumerable<string> statements)
    {
        foreach (var text in statements)
        {
            Execute(Command(text));
        }
    }

    /// <summary>Adds a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="first">Gets its first row; <c>null</c> where it has none.</param>
    public void Read(DbCommand query, Action<DbDataReader?> first) => _members.Add(new Member(query, null, first, null));

    /// <summary>Adds a query without parameters, whose result does not matter.</summary>
    public void Read(string query) => Read(Command(query), static _ => { });

    /// <summary>Adds a query that counts.</summary>
    public void Count(DbCommand query, Action<long> counted) => Read(query, row => counted(Convert.ToInt64(row!.GetValue(0), CultureInfo.InvariantCulture)));

    /// <summary>What the statement belongs to that ended with an exception, where it said so.</summary>
    public static string? ForWhom(Exception exception) => exception.Data[FailedFor] as string;

    /// <summary>Runs what was added since the last time.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var members = _members;
        _members = [];
        if (members.Count > 1 && context.Database.GetDbConnection().CanCreateBatch)
        {
            await TogetherAsync(members, cancellation).ConfigureAwait(false);
            return;
        }

        foreach (var member in members)
        {
            await AloneAsync(member, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task AloneAsync(Member member, CancellationToken cancellation)
    {
        await using var command = member.Command;
        try
        {
            if (member.First is null)
            {
                var touched = await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
                member.Touched?.Invoke(touched);
                return;
            }

            await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await ReadAsync(member, reader, cancellation).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            exception.Data[FailedFor] = member.For;
            throw;
        }
    }

    private async Task TogetherAsync(List<Member> members, CancellationToken cancellation)
    {
        await using var batch = Batch(members);
        try
        {
            await ReadAllAsync(batch, members, cancellation).ConfigureAwait(false);
        }
        catch (DbException exception) when (exception.BatchCommand is { } failed)
        {
            exception.Data[FailedFor] = members[batch.BatchCommands.IndexOf(failed)].For;
            throw;
        }

        foreach (var (member, command) in members.Zip(batch.BatchCommands))
        {
            member.Touched?.Invoke(command.RecordsAffected);
        }
    }

    private static async Task ReadAllAsync(DbBatch batch, List<Member> members, CancellationToken cancellation)
    {
        await using var reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        foreach (var query in members.Where(member => member.First is not null))
        {
            await ReadAsync(query, reader, cancellation).ConfigureAwait(false);
            await reader.NextResultAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static async Task ReadAsync(Member query, DbDataReader reader, CancellationToken cancellation) =>
        query.First!(await reader.ReadAsync(cancellation).ConfigureAwait(false) ? reader : null);

    private DbCommand Command(string text)
    {
        var command = new SqlText(context).Command();
        command.CommandText = text;
        return command;
    }

    private DbBatch Batch(List<Member> members)
    {
        var batch = context.Database.GetDbConnection().CreateBatch();
        batch.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        batch.Timeout = context.Database.GetCommandTimeout() ?? batch.Timeout;
        foreach (var command in members.Select(member => member.Command))
        {
            var copy = batch.CreateBatchCommand();
            copy.CommandText = command.CommandText;
            var parameters = command.Parameters.Cast<DbParameter>().ToArray();
            command.Parameters.Clear();
            copy.Parameters.AddRange(parameters);
            batch.BatchCommands.Add(copy);
            command.Dispose();
        }

        return batch;
    }

    /// <param name="Command">What runs.</param>
    /// <param name="Touched">Gets how many rows a statement touched.</param>
    /// <param name="First">Gets the first row of a query.</param>
    /// <param name="For">What it belongs to.</param>
    private sealed record Member(DbCommand Command, Action<int>? Touched, Action<DbDataReader?>? First, string? For);
}
