using System.Linq.Expressions;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>What a scope works on: its context, and the plan that fits it.</summary>
internal sealed class PersonalDataDatabase(DbContext context, PersonalDataPlans plans, IOptions<PersonalDataOptions> options)
{
    public DbContext Context { get; } = context;

    public PersonalDataOptions Options { get; } = options.Value;

    public PersonalDataPlan Plan => plans.Plan;

    public ResolvedPlan Resolved => plans.For(Context.Model);

    /// <summary>The rows of one type that belong to a person.</summary>
    public IQueryable Rows(ResolvedEntity entity, SubjectIdentity subject, ResolvedPath? path = null) =>
        RowSelection.Rows(Context, entity, subject, Options.HidingFilters, path);

    /// <summary>All rows of one type, whoever's they are.</summary>
    public IQueryable AllRows(ResolvedEntity entity) => RowSelection.Where(Context, entity, Options.HidingFilters, static _ => Expression.Constant(true));

    /// <summary>Does something in the transaction that is open, or in one of its own.</summary>
    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        Context.Database.CurrentTransaction is not null ? work(cancellation) : InOwnTransactionAsync(work, cancellation);

    /// <summary>Does something in a transaction of its own, again where the provider's strategy says so.</summary>
    public Task<T> InOwnTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        Context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await Context.Database.BeginTransactionAsync(token).ConfigureAwait(false);
                var result = await work(token).ConfigureAwait(false);
                await transaction.CommitAsync(token).ConfigureAwait(false);
                return result;
            },
            cancellation);

    /// <summary>
    /// Does something that has transactions of its own, on one connection: what the database is told about a connection holds for each statement.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is a transaction already.</exception>
    public async Task<T> OnOpenConnectionAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        if (Context.Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("An erasure and a sweep have transactions of their own, so that they can go on where they stopped: end the one that is open.");
        }

        await Context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            await SqlDialect.Of(Context).PrepareAsync(Context, cancellation).ConfigureAwait(false);
            return await work().ConfigureAwait(false);
        }
        finally
        {
            await Context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The person, with the key in the model's own types, however a request spelled it.</summary>
    public SubjectIdentity Normalise(SubjectIdentity subject) => Resolved.Normalise(subject);

    /// <summary>The person whom values of a row lead to; <c>null</c> where one of them is missing.</summary>
    public SubjectIdentity? PersonOf(string subject, object?[] key) => Array.IndexOf(key, null) < 0 ? Normalise(new SubjectIdentity(subject, key!)) : null;

    /// <summary>The person's pseudonym.</summary>
    public string PseudonymOf(SubjectIdentity subject) => SubjectPseudonym.Of(Options.PseudonymKey, subject);
}
