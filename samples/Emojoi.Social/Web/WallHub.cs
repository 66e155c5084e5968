using Microsoft.AspNetCore.SignalR;

namespace Emojoi.Social.Web;

/// <summary>Where everybody may listen to what members tell everybody.</summary>
public sealed class WallHub : Hub
{
    /// <inheritdoc/>
    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("listening");
}
