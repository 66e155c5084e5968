using Emojoi.Social.Devices;

namespace Emojoi.Social.Members;

/// <summary>A person with an account.</summary>
[DataSubject(Subjects.Member)]
[Encrypted]
public sealed class Member
{
    private readonly List<Device> _devices = [];

    [SubjectKey]
    public required long Id { get; init; }

    [PersonalData(Categories.Account, Purposes.Profile, Retentions.AccountLifetime)]
    public required string LoginName { get; init; }

    [PersonalData(Categories.Account, Purposes.Security, Retentions.AccountLifetime, Source = DataSource.Derived)]
    public string? PasswordHash { get; private set; }

    public required MemberProfile Profile { get; init; }

    public MemberSettings Settings { get; } = new();

    public Portrait? Portrait { get; private set; }

    public IReadOnlyList<Device> Devices => _devices;

    /// <summary>The version of the policy that the person agreed to last.</summary>
    public string? AgreedVersion { get; private set; }

    /// <summary>Whether the person agreed to the policy in force (clauses P-AGREE, P-REAGREE).</summary>
    [AcceptanceCheck]
    public bool HasAgreed => AgreedVersion == PolicyInfo.Version;

    public required DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public void Agree() => AgreedVersion = PolicyInfo.Version;

    public void ChangePassword(string passwordHash) => PasswordHash = passwordHash;

    public void Use(Device device) => _devices.Add(device);

    public void Recommend(Portrait portrait)
    {
        if (Settings.PersonalisedPush)
        {
            Portrait = portrait;
        }
    }

    public void Close(DateTimeOffset at) => ClosedAt = at;
}
