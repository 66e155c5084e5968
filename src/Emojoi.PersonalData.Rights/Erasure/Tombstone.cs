namespace Emojoi.PersonalData.Rights;

/// <summary>That somebody was erased, told by a keyed hash of their key: enough to recognise them if they come back, not enough to name them.</summary>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Pseudonym">Keyed hash of the person's key, in hexadecimal.</param>
/// <param name="ErasedAt">When the erasure was complete.</param>
public sealed record Tombstone(string Subject, string Pseudonym, DateTimeOffset ErasedAt);
