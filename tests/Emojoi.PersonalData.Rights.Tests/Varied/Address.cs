namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Address
{
    public string? Street { get; set; }

    /// <summary>No personal data.</summary>
    public string? Format { get; set; }
}
