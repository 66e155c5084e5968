using Flurl.Http;
using Refit;
using RestSharp;

namespace FlowCases.HttpLibraries;

public class HttpLibraries
{
    public async Task With_Flurl(User user)
    {
        await "https://tracker.example/x".PostJsonAsync(new { user.Email }); // !EPD2002
        await "https://tracker.example/x".PostJsonAsync(new { user.Plan }); // ok
        await "https://api.home.example/x".PostJsonAsync(new { user.Email }); // ok
        await "https://tracker.example/x".PostStringAsync(user.Nickname); // !EPD2002
    }

    public async Task With_RestSharp(User user)
    {
        var client = new RestClient("https://tracker.example");
        var request = new RestRequest("x").AddJsonBody(new { user.Email });
        await client.PostAsync(request); // !EPD2002
        var clean = new RestRequest("x").AddJsonBody(new { user.Plan });
        await client.PostAsync(clean); // ok
        var home = new RestClient("https://api.home.example");
        await home.PostAsync(new RestRequest("x").AddJsonBody(new { user.Email })); // ok
    }

    public async Task With_Refit(User user)
    {
        var tracker = RestService.For<ITracker>("https://tracker.example");
        await tracker.Send(user.Email); // !EPD2002
        await tracker.Send(user.Plan); // ok
        var home = RestService.For<IHome>("https://api.home.example");
        await home.Send(user.Email); // ok
    }

    public interface ITracker
    {
        [Post("/x")]
        Task Send([Body] string text);
    }

    public interface IHome
    {
        [Post("/x")]
        Task Send([Body] string text);
    }
}
