namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Settings
{
    public string? Signature { get; set; }

    public Mood Preferred { get; set; }

    public string? Theme { get; set; }

    public List<Device> Devices { get; set; } = [];
}
