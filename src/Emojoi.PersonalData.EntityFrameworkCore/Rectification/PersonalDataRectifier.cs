using System.Data.Common;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Diagnostics;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Rectification;

/// <summary>
/// Corrects one member of one row (clause R-CORRECT). The row has to be the person's own: an owner corrects all that the policy lets them, a
/// co-owner their own part, who may only see a row nothing. Correction and entry of the ledger are one transaction (clause P-AUDIT).
/// </summary>
internal sealed partial class PersonalDataRectifier(
    PersonalDataDatabase database, IAuditLedger ledger, TimeProvider time, ILogger<PersonalDataRectifier> logger, IBlobStore? blobs = null) : IPersonalDataRectifier
{
    private const string Action = "rectification";
    private const int MostAttempts = 5;

    /// <inheritdoc/>
    public async Task<RectificationOutcome> RectifyAsync(
        SubjectIdentity subject, Type entity, IReadOnlyList<object> row, string member, JsonElement value, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(member);
        if (database.Context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException($"{database.Context.GetType().Name} has changes that are not saved, which a rectification would save along: save them, or ask in a scope of its own.");
        }

        var began = time.GetTimestamp();
        var person = database.Normalise(subject);
        var request = Guid.NewGuid();
        using var activity = RightsTelemetry.Begin(Action, person.Subject, request);
        var outcome = await RectifyAsync(request, person, entity, row, member, value, cancellation).ConfigureAwait(false);
        RightsTelemetry.End(Action, outcome.ToString(), outcome == RectificationOutcome.Rectified ? 1 : 0, time.GetElapsedTime(began));
        LogEnded(logger, request, entity.Name, outcome);
        return outcome;
    }

    private async Task<RectificationOutcome> RectifyAsync(
        Guid request, SubjectIdentity subject, Type type, IReadOnlyList<object> row, string member, JsonElement json, CancellationToken cancellation)
    {
        var candidates = Candidates(type, member).ToList();
        if (candidates.Count == 0)
        {
            return RectificationOutcome.UnknownMember;
        }

        foreach (var (entity, target) in candidates.Where(static candidate => MayBeRectified(candidate.Member)))
        {
            var value = NewValue.Read(target.Route.Property, json);
            if (value.Outcome != RectificationOutcome.Rectified)
            {
                return value.Outcome;
            }

            foreach (var way in entity.PathsTo(subject.Subject).Where(way => MayRectify(way, target)))
            {
                var outcome = await StoreAsync(request, entity, way, subject, row, target, value.Value, cancellation).ConfigureAwait(false);
                if (outcome != RectificationOutcome.NotRectifiable)
                {
                    return outcome;
                }
            }
        }

        return RectificationOutcome.NotRectifiable;
    }

    /// <summary>The types that a row can be of which have the member: several where the caller names a base type.</summary>
    private IEnumerable<(ResolvedEntity Entity, ResolvedMember Member)> Candidates(Type type, string member) =>
        from entity in database.Resolved.Entities
        where type.IsAssignableFrom(entity.EntityType.ClrType)
        from candidate in entity.Members
        where candidate.Name == member
        select (entity, candidate);

    private static bool MayBeRectified(ResolvedMember member) =>
        member.Plan.Rectifiable && !member.Route.PassesCollection && member.Route.Property.GetAfterSaveBehavior() == PropertySaveBehavior.Save;

    private static bool MayRectify(ResolvedPath way, ResolvedMember member) => way.Plan.Role == SubjectRole.Owner || way.Includes(member);

    private async Task<RectificationOutcome> StoreAsync(
        Guid request, ResolvedEntity entity, ResolvedPath way, SubjectIdentity subject, IReadOnlyList<object> row, ResolvedMember member, object? value, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var found = await RectifiedRow.FindAsync(database, entity, way, subject, row, cancellation).ConfigureAwait(false);
            if (found is null || RectifiedRow.PropertyOf(found, member.Route) is not { } property)
            {
                return RectificationOutcome.NotRectifiable;
            }

            var replaced = new ReplacedBlobs(database, blobs, entity, way, member, subject, found);
            try
            {
                property.CurrentValue = value;
                await database.InTransactionAsync(
                    token => replaced.DuringAsync(request, () => SaveAndRecordAsync(request, subject, entity, member, token), token), cancellation).ConfigureAwait(false);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                // Somebody else changed the row meanwhile: what is corrected is one member, of the row as it is now.
                await ForgetAsync(found, cancellation).ConfigureAwait(false);
                continue;
            }
            catch (DbUpdateException error) when (IsConstraint(error))
            {
                await ForgetAsync(found, cancellation).ConfigureAwait(false);
                return RectificationOutcome.Invalid;
            }

            await TryToDeleteAsync(request, entity, replaced, cancellation).ConfigureAwait(false);
            return RectificationOutcome.Rectified;
        }
    }

    /// <summary>The correction is made, whatever becomes of the content that it replaced: that stays noted.</summary>
    private async Task TryToDeleteAsync(Guid request, ResolvedEntity entity, ReplacedBlobs replaced, CancellationToken cancellation)
    {
        try
        {
            await replaced.DeleteAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogNotDeleted(logger, request, entity.Name, ErrorKind.Of(exception));
        }
    }

    private async Task<AuditEntry> SaveAndRecordAsync(Guid request, SubjectIdentity subject, ResolvedEntity entity, ResolvedMember member, CancellationToken cancellation)
    {
        await database.Context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        var details = JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("entity", entity.Name);
            writer.WriteString("member", member.Name);
            writer.WriteEndObject();
        });
        return await ledger.AppendAsync(AuditAction.Rectification, request, subject.Subject, database.PseudonymOf(subject), details, cancellation).ConfigureAwait(false);
    }

    /// <summary>The value that was not stored must not be stored by the caller's next change either.</summary>
    private static async Task ForgetAsync(EntityEntry row, CancellationToken cancellation)
    {
        await row.ReloadAsync(cancellation).ConfigureAwait(false);
        foreach (var owned in row.References.Select(static reference => reference.TargetEntry).OfType<EntityEntry>().Where(static entry => entry.Metadata.IsOwned()))
        {
            await owned.ReloadAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>A unique index, a check: the database says that the value is not allowed, in SQL's class 23 or in SQLite's words.</summary>
    private static bool IsConstraint(DbUpdateException error) =>
        error.InnerException is DbException inner
        && (inner.SqlState?.StartsWith("23", StringComparison.Ordinal) == true || inner.Message.Contains("constraint failed", StringComparison.Ordinal));

    [LoggerMessage(EventId = 30, Level = LogLevel.Information, Message = "Rectification {Request} in {Entity}: {Outcome}")]
    private static partial void LogEnded(ILogger logger, Guid request, string entity, RectificationOutcome outcome);

    [LoggerMessage(EventId = 31, Level = LogLevel.Warning, Message = "Rectification {Request} in {Entity}: content that was replaced is not deleted yet ({Reason}). ResumeAsync tries again.")]
    private static partial void LogNotDeleted(ILogger logger, Guid request, string entity, string reason);
}
