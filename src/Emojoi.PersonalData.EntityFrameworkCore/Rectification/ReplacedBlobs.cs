using Emojoi.PersonalData.EntityFrameworkCore.Blobs;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Emojoi.PersonalData.EntityFrameworkCore.Rectification;

/// <summary>
/// Content whose name a correction takes out of a row: who replaces a picture does not want the old one to live on (F06). It is noted in the transaction that
/// changes the row and deleted after that: a crash loses neither what the row names now, nor the memory of what has to go.
/// </summary>
internal sealed class ReplacedBlobs
{
    private readonly PersonalDataDatabase _database;
    private readonly PendingBlobs _blobs;
    private readonly ErasureStep _step;
    private readonly StepSql _rows;
    private readonly RowBatch _row;
    private IReadOnlyList<PersonalDataPendingBlob> _noted = [];

    public ReplacedBlobs(PersonalDataDatabase database, IBlobStore? store, ResolvedEntity entity, ResolvedPath way, ResolvedMember member, SubjectIdentity subject, EntityEntry row)
    {
        _database = database;
        _blobs = new PendingBlobs(database, store);
        _step = ErasureStep.AtEnd(entity, way, StepKind.Due, member.Plan.NamesBlob ? [new MemberErasure(member)] : []);
        _rows = new StepSql(_step, new SqlText(database.Context), () => database.Rows(entity, subject, way));
        _row = RowBatch.All with { Keys = [[.. entity.Key.Select(property => row.Property(property).CurrentValue)]] };
    }

    /// <summary>Changes the row in the transaction that is open, and notes the names that it held before and no longer holds. Of two who correct it at once, one waits.</summary>
    public async Task<T> DuringAsync<T>(Guid request, Func<Task<T>> change, CancellationToken cancellation)
    {
        if (_step.Changes.Count == 0)
        {
            return await change().ConfigureAwait(false);
        }

        await _rows.LockAsync(_row, cancellation).ConfigureAwait(false);
        var names = await _blobs.NamesAsync(_step, _rows, _row, cancellation).ConfigureAwait(false);
        var result = await change().ConfigureAwait(false);
        names.ExceptWith(await _blobs.NamesAsync(_step, _rows, _row, cancellation).ConfigureAwait(false));
        _noted = await _blobs.NoteAsync(PendingBlobs.OfNoRequest, request, names, cancellation).ConfigureAwait(false);
        return result;
    }

    /// <summary>Deletes what was noted, where the change is there to stay: in a transaction of the caller's it waits for <see cref="IPersonalDataEraser.ResumeAsync"/>.</summary>
    public async Task DeleteAsync(CancellationToken cancellation)
    {
        if (_noted.Count > 0 && _database.Context.Database.CurrentTransaction is null)
        {
            await _database.OnOpenConnectionAsync(
                async () =>
                {
                    await _blobs.DeleteAsync(_noted, cancellation).ConfigureAwait(false);
                    return await _blobs.ForgetAsync(_noted, cancellation).ConfigureAwait(false);
                },
                cancellation).ConfigureAwait(false);
        }
    }
}
