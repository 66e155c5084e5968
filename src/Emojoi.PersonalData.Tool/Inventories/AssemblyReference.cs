namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>A member that refers to a data subject.</summary>
/// <param name="Type">Full name of the containing type.</param>
/// <param name="Member">The member.</param>
/// <param name="Subject">Full name of the subject's type.</param>
/// <param name="Role"><c>owner</c>, <c>co-owner</c> or <c>accessor</c>.</param>
internal sealed record AssemblyReference(string Type, string Member, string Subject, string Role);
