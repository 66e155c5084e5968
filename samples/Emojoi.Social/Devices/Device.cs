using Emojoi.Social.Members;

namespace Emojoi.Social.Devices;

/// <summary>A phone or a tablet that a member uses.</summary>
[SubjectReference(typeof(Member))]
[Encrypted]
public sealed class Device
{
    [PersonalData(Categories.HardwareModel, Purposes.Operations)]
    public string? HardwareModel { get; init; }

    [PersonalData(Categories.OsVersion, Purposes.Operations)]
    public string? OsVersion { get; init; }

    [PersonalData(Categories.Imei, Purposes.Security)]
    public string? Imei { get; init; }

    [PersonalData(Categories.DeviceId, Purposes.Operations)]
    [PersonalData(Categories.DeviceId, Purposes.Security)]
    public Guid? DeviceId { get; init; }

    [PersonalData(Categories.MacAddress, Purposes.Security)]
    public string? MacAddress { get; init; }

    [PersonalData(Categories.SoftwareVersion, Purposes.Operations)]
    public string? AppVersion { get; init; }

    [PersonalData(Categories.AppSource, Purposes.Operations)]
    public string? AppSource { get; init; }
}
