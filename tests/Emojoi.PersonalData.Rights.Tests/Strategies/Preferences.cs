namespace Emojoi.PersonalData.Rights.Tests.Strategies;

public sealed class Preferences
{
    public List<string> Hashes { get; set; } = [];

    public int[]? Scores { get; set; }

    public string? Theme { get; set; }
}
