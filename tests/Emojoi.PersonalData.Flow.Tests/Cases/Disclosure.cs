using Microsoft.AspNetCore.SignalR;

namespace FlowCases.Disclosure;

public class ChatHub : Hub
{
    public async Task Shout(User user)
    {
        await Clients.All.SendAsync("joined", user.Nickname); // !EPD2019
        await Clients.All.SendAsync("joined", user.Plan); // ok
    }

    [PublicDisclosure("explicit-consent")]
    public async Task Shout_with_a_ground(User user)
    {
        await Clients.All.SendAsync("joined", user.Nickname); // ok
    }

    [PublicDisclosure("because-we-can")]
    public async Task Shout_with_an_unlisted_ground(User user)
    {
        await Clients.All.SendAsync("joined", user.Nickname); // !EPD2019
    }

    public async Task To_everybody_else(User user)
    {
        await Clients.Others.SendAsync("joined", user.Email); // !EPD2019
        await Clients.Others.SendAsync("joined", user.Posts.Count); // ok
    }

    public async Task To_the_caller(User user)
    {
        await Clients.Caller.SendAsync("you", user.Nickname); // ok
    }
}
