namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>A member's gender.</summary>
public enum Gender
{
    Unknown,
    Female,
    Male,
    Other,
}
