namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Device
{
    public string? Serial { get; set; }

    public string? Colour { get; set; }
}
