namespace Emojoi.PersonalData.Rights;

/// <summary>Why something may not be erased yet: a dispute, an order of an authority, a protected account.</summary>
/// <param name="Name">What the report calls it; nothing that identifies a person.</param>
/// <param name="Reason">Why, and by which law.</param>
/// <param name="Until">When it ends, or <c>null</c> where nobody knows yet.</param>
/// <param name="Entities">The types whose rows it keeps; <c>null</c> for everything.</param>
public sealed record Hold(string Name, string Reason, DateTimeOffset? Until = null, IReadOnlyList<Type>? Entities = null);
