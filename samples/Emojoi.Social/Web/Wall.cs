using Emojoi.Social.Members;
using Microsoft.AspNetCore.SignalR;

namespace Emojoi.Social.Web;

/// <summary>Tells everybody, on a ground that the policy lists (clause S-DISCLOSE).</summary>
public sealed class Wall(IHubContext<WallHub> hub)
{
    /// <summary>Introduces members who ask for it themselves, with what they do for a living.</summary>
    [PublicDisclosure("self-disclosed")]
    public Task IntroduceAsync(Member member) =>
        hub.Clients.All.SendAsync("introduced", member.Profile.Nickname, member.Profile.Profession);
}
