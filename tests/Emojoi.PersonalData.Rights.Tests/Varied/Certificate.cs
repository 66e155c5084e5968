namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>A table for each type.</summary>
public class Certificate : Paper
{
    public string Issuer { get; set; } = "";
}
