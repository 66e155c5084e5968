namespace Emojoi.PersonalData.Rights;

/// <summary>Says what may not be erased yet. The application implements it; every erasure and every sweep asks all of them.</summary>
public interface IHoldProvider
{
    /// <summary>The holds that are in force for a person at a time.</summary>
    ValueTask<IReadOnlyList<Hold>> GetHoldsAsync(SubjectIdentity subject, DateTimeOffset at, CancellationToken cancellation = default);
}
