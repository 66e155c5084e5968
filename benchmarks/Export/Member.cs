namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>An object with twelve personal members, as a social service has it.</summary>
public sealed class Member
{
    /// <summary>A member with a value in every property.</summary>
    public static Member Example { get; } = new();

    [PersonalData("nickname", "profile")]
    public string Nickname { get; set; } = "Ada of the Analytical Engine";

    [PersonalData("email", "profile")]
    public string Email { get; set; } = "ada@example.org";

    [PersonalData("phone", "profile")]
    public string? Phone { get; set; } = "+44 20 7946 0000";

    [PersonalData("gender", "profile")]
    public Gender Gender { get; set; } = Gender.Female;

    [PersonalData("birth-date", "profile")]
    public DateOnly BirthDate { get; set; } = new(1985, 12, 10);

    [PersonalData("introduction", "profile")]
    public string Introduction { get; set; } = "I write programs for machines that nobody has built yet, and notes that are longer than the paper.";

    [PersonalData("profession", "profile")]
    public string? Profession { get; set; } = "Mathematician";

    [PersonalData("device", "security")]
    public Guid DeviceId { get; set; } = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    [PersonalData("sign-in", "security")]
    public DateTimeOffset LastSignIn { get; set; } = new(2026, 11, 25, 9, 30, 0, TimeSpan.Zero);

    [PersonalData("sign-in", "security")]
    public int SignIns { get; set; } = 4242;

    [PersonalData("score", "push")]
    public double Affinity { get; set; } = 0.8125;

    [PersonalData("push", "push")]
    public bool WantsPush { get; set; } = true;
}
