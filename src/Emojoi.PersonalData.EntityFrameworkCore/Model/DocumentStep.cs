namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>One step within a JSON document.</summary>
/// <param name="Name">The property; <c>null</c> for every element of an array.</param>
public readonly record struct DocumentStep(string? Name);
