namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>The root type of a kind of data subject.</summary>
/// <param name="Type">Full name of the type.</param>
/// <param name="Subject">Id of the kind of data subject.</param>
/// <param name="Key">The member that identifies it, if any.</param>
internal sealed record AssemblySubject(string Type, string Subject, string? Key);
