using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>What differs between the databases.</summary>
internal abstract class SqlDialect
{
    /// <summary>How many parameters one statement may have.</summary>
    public abstract int MaxParameters { get; }

    /// <summary>A model is made for one provider, whose name is read from its assembly each time.</summary>
    private static readonly ConditionalWeakTable<IModel, SqlDialect> Known = [];

    public static SqlDialect Of(DbContext context) => Known.TryGetValue(context.Model, out var dialect) ? dialect : Known.GetValue(context.Model, _ => Find(context));

    private static SqlDialect Find(DbContext context) => context.Database.ProviderName switch
    {
        _ when IsSqlite(context) => SqliteDialect.Instance,
        "Npgsql.EntityFrameworkCore.PostgreSQL" => PostgreSqlDialect.Instance,
        var other => throw new NotSupportedException($"Personal data can be erased from SQLite and PostgreSQL, not yet from '{other}'."),
    };

    /// <summary>What the database itself keeps of rows that are gone until <see cref="FinishAsync"/> removes it; <c>null</c> where that is not its business.</summary>
    public abstract string? Leaves { get; }

    public static bool IsSqlite(DbContext context) => context.Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>Says that a time in a column is not after another one.</summary>
    /// <param name="property">The column's property.</param>
    /// <param name="column">The column.</param>
    /// <param name="limit">The other time, as the column would store it.</param>
    public virtual string IsNotAfter(IProperty property, string column, string limit) => $"{column} <= {limit}";

    /// <summary>Says that a column, which holds a JSON document or a list, has a text in it as a value, wherever.</summary>
    /// <param name="column">The column.</param>
    /// <param name="storeType">Its type in the database.</param>
    /// <param name="text">The text.</param>
    public abstract string HoldsText(string column, string storeType, string text);

    /// <summary>What a selection ends with that lets nobody else change its rows; <c>null</c> where one transaction writes at a time anyway.</summary>
    public abstract string? RowLock { get; }

    /// <summary>Statements before others that end waits for what others hold before anybody waits for long; none where nobody can hold single rows.</summary>
    public abstract IReadOnlyList<string> GiveWay { get; }

    /// <summary>
    /// Statements before others that have them look rows up by index: statistics that still count what was just deleted say that a look at any page finds a
    /// row, and reading the table would find none in all of it. None where there are no such statistics.
    /// </summary>
    public abstract IReadOnlyList<string> FollowIndices { get; }

    /// <summary>A query that lets nobody else append to the ledger before the transaction ends; <c>null</c> where one transaction writes at a time anyway.</summary>
    public abstract string? LedgerLock { get; }

    /// <summary>Whether deleted rows stay in indices until their transaction is over and somebody comes along: then it ends after many rows, so that later statements pass over them once, and not each time.</summary>
    public abstract bool LeavesDeadRows { get; }

    /// <summary>Before an erasure touches anything, on its open connection.</summary>
    public abstract Task PrepareAsync(DbContext context, CancellationToken cancellation);

    /// <summary>After an erasure: removes what the database itself keeps of what is gone (F10).</summary>
    /// <returns>What it still keeps, and why; <c>null</c> when it keeps nothing.</returns>
    public abstract Task<string?> FinishAsync(DbContext context, PersonalDataOptions options, CancellationToken cancellation);

    /// <summary>Whether the database ends statements that take too long: <see cref="TryWithinAsync"/>.</summary>
    public abstract bool EndsStatements { get; }

    /// <summary>Runs a statement in the transaction that is open, so that it has no effect where it takes longer than it may or touches more rows.</summary>
    /// <param name="commands">What it goes along with.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="maxRows">How many rows it may touch.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How many rows it touched; <c>null</c> where it had no effect.</returns>
    public abstract Task<int?> TryWithinAsync(CommandGroup commands, TimeSpan limit, int maxRows, DbCommand statement, CancellationToken cancellation);

    /// <summary>A column that tells where a row lies, so that rows which were found are found again without an index; <c>null</c> where there is none that no table of an application hides.</summary>
    public abstract string? RowAddress { get; }

    /// <summary>Asks how many rows the database takes a query to find, before it looks.</summary>
    public abstract void Estimate(CommandGroup commands, DbCommand query, Action<double> estimated);

    /// <summary>Whether an exception says that somebody else holds what a transaction needs: it has no effect, and may be tried again.</summary>
    public abstract bool IsHeldByOthers(Exception exception);

    /// <summary>Whether an exception says that two rows would be equal where they may not be.</summary>
    public abstract bool IsUniqueViolation(Exception exception);
}
