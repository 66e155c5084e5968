namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>Which policy.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
internal sealed record PolicyIdentity(string Name, string Version);
