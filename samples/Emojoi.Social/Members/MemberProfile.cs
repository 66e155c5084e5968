using System.ComponentModel.DataAnnotations;

namespace Emojoi.Social.Members;

/// <summary>What a member says about themselves.</summary>
[SubjectReference(typeof(Member))]
[Encrypted]
public sealed class MemberProfile
{
    [PersonalData(Categories.Nickname, Purposes.Profile, Retentions.AccountLifetime)]
    [StringLength(24, MinimumLength = 2)]
    public required string Nickname { get; set; }

    [PersonalData(Categories.Gender, Purposes.Profile, Retentions.AccountLifetime)]
    public Gender? Gender { get; set; }

    [PersonalData(Categories.Birthday, Purposes.Profile, Retentions.AccountLifetime)]
    public DateOnly? Birthday { get; private set; }

    [PersonalData(Categories.SelfIntroduction, Purposes.Profile, Retentions.AccountLifetime)]
    [StringLength(500)]
    public string? SelfIntroduction { get; set; }

    [PersonalData(Categories.Photo, Purposes.Profile, Retentions.AccountLifetime)]
    public Uri? Photo { get; set; }

    [PersonalData(Categories.Profession, Purposes.Profile, Retentions.AccountLifetime)]
    [StringLength(60)]
    public string? Profession { get; set; }

    /// <summary>Whether the person is as old as the policy asks (clause M-AGE).</summary>
    [AgeCheck]
    public bool IsOldEnough { get; private set; }

    public void BornOn(DateOnly birthday, DateOnly today)
    {
        Birthday = birthday;
        IsOldEnough = birthday.AddYears(Registration.MinimumAge) <= today;
    }
}
