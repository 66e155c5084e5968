namespace Emojoi.PersonalData.Rights;

/// <summary>Something that belongs to the person and is not in the export.</summary>
/// <param name="Name">A blob's name, or a type and member.</param>
/// <param name="Reason">Why.</param>
public sealed record ExportGap(string Name, string Reason);
