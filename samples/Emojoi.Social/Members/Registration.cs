using Emojoi.Social.Devices;

namespace Emojoi.Social.Members;

/// <summary>Takes new members in.</summary>
[ProcessedFor(Purposes.Profile)]
public sealed class Registration(SocialStore store, TimeProvider time)
{
    /// <summary>Years of age from which Emojoi may be used (clause M-AGE).</summary>
    public const int MinimumAge = 18;

    /// <summary>Registers a member; <c>null</c> where the person does not agree to the policy in force or is too young, and then nothing is kept.</summary>
    public Member? Register(string loginName, MemberProfile profile, DateOnly birthday, Device device, [AcceptanceCheck] bool agrees)
    {
        if (!agrees)
        {
            return null;
        }

        var now = time.GetUtcNow();
        profile.BornOn(birthday, DateOnly.FromDateTime(now.UtcDateTime));
        if (!profile.IsOldEnough)
        {
            return null;
        }

        var member = new Member { Id = store.NextMemberId(), LoginName = loginName, Profile = profile, RegisteredAt = now };
        member.Agree();
        member.Use(device);
        store.Members.Add(member);
        return member;
    }
}
