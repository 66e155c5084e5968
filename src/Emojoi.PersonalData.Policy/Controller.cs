namespace Emojoi.PersonalData.Policy;

/// <summary>The controller (GDPR Art. 4(7)): who answers for the processing.</summary>
/// <param name="Name">Legal name.</param>
/// <param name="Contact">Contact address.</param>
/// <param name="Department">Responsible department.</param>
/// <param name="Complaints">Address for complaints (clause R-COMPLAIN).</param>
/// <param name="Officer">Data protection officer.</param>
/// <param name="Representative">Local representative.</param>
/// <param name="Joint">Joint controllers.</param>
public sealed record Controller(string Name, string Contact, string? Department, string? Complaints, string? Officer, string? Representative, IReadOnlyList<string> Joint);
