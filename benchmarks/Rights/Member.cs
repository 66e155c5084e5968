namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>A person.</summary>
public sealed class Member
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}
