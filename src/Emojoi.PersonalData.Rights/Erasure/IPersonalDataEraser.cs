namespace Emojoi.PersonalData.Rights;

/// <summary>Erases one person from everything that the plan knows (clauses R-ERASE and R-CANCEL).</summary>
public interface IPersonalDataEraser
{
    /// <summary>Counts what an erasure would do, and does nothing.</summary>
    Task<ErasurePreview> PreviewAsync(SubjectIdentity subject, CancellationToken cancellation = default);

    /// <summary>
    /// Erases the person. An erasure that broke off goes on where it stopped: ask again, or call <see cref="ResumeAsync"/> at start-up.
    /// </summary>
    Task<ErasureReport> EraseAsync(SubjectIdentity subject, CancellationToken cancellation = default);

    /// <summary>
    /// Asks for an erasure that begins later, so that the person may think better of it (clause R-CANCEL): <see cref="CancelAsync"/> withdraws it until then. The first
    /// <see cref="ResumeAsync"/> after that time begins it, where no <see cref="IErasureConfirmation"/> says that it is no longer wanted.
    /// </summary>
    /// <returns>The request; one that is open already stays as it is.</returns>
    Task<ErasureReport> ScheduleAsync(SubjectIdentity subject, DateTimeOffset notBefore, CancellationToken cancellation = default);

    /// <summary>Goes on with every erasure that is not complete: of a process that ended, of a hold that is over, and those that were scheduled and are due.</summary>
    Task<IReadOnlyList<ErasureReport>> ResumeAsync(CancellationToken cancellation = default);

    /// <summary>Withdraws an erasure that has not begun, as when an account was reactivated in time.</summary>
    /// <returns>Whether there was one to withdraw.</returns>
    Task<bool> CancelAsync(SubjectIdentity subject, CancellationToken cancellation = default);

    /// <summary>
    /// After a backup was restored: erases again everybody who was erased since the backup was made (clause R-ERASE-BACKUP). The tombstones
    /// are read from <paramref name="tombstones"/>, which must not come from the same backup.
    /// </summary>
    Task<IReadOnlyList<ErasureReport>> ReplaySinceAsync(DateTimeOffset backup, IReadOnlyCollection<Tombstone> tombstones, CancellationToken cancellation = default);
}
