using Flurl;
using Flurl.Http;
using Grpc.Core;
using Grpc.Net.Client;
using Refit;
using RestSharp;

namespace FlowCases.RequestLibraries;

public interface ITrackerApi
{
    [Post("/collect")]
    Task Collect([Body] User user);

    [Post("/plans")]
    Task Plan([Body] string plan);

    [Get("/find")]
    Task<string> Find([Query] string mail);

    [Get("/users/{name}")]
    Task<string> ByName(string name);
}

public sealed class MailRequest
{
    public string Mail { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class MailGrpcClient(CallInvoker invoker) : ClientBase<MailGrpcClient>(invoker)
{
    private static readonly Method<MailRequest, MailRequest> Method = new(MethodType.Unary, "mail", "Send", null!, null!);

    public MailGrpcClient(ChannelBase channel)
        : this(channel.CreateCallInvoker())
    {
    }

    public virtual MailRequest Send(MailRequest request, CallOptions options) => CallInvoker.BlockingUnaryCall(Method, null, options, request);

    protected override MailGrpcClient NewInstance(ClientBaseConfiguration configuration) => throw new NotSupportedException();
}

public class RequestLibraries
{
    public async Task Flurls(User user)
    {
        await "https://collector.example/v1".PostJsonAsync(user); // !EPD2002
        await "https://collector.example/v1".PostJsonAsync(new { user.Plan }); // ok
        await "https://api.home.example/v1".AppendPathSegment("users").PostJsonAsync(user); // ok
        await "https://api.home.example".AppendPathSegment(user.Nickname).GetStringAsync(); // !EPD2009
        await "https://api.home.example".SetQueryParam("mail", user.Email).GetAsync(); // !EPD2009
        await "https://api.home.example".SetQueryParam("plan", user.Plan).GetAsync(); // ok
        await "https://collector.example".WithHeader("X-Name", user.Nickname).GetAsync(); // !EPD2002
        await "https://collector.example".WithHeader("X-Plan", user.Plan).GetAsync(); // ok
        await new Url("https://collector.example").PutStringAsync(user.Phone); // !EPD2002
        await "https://api.mailer.example/send".PostUrlEncodedAsync(new { mail = user.Email }); // !EPD2001
    }

    public async Task Restsharps(User user)
    {
        using var client = new RestClient("https://collector.example");
        var request = new RestRequest("users", Method.Post).AddJsonBody(user);
        await client.ExecuteAsync(request); // !EPD2002
        var clean = new RestRequest("users", Method.Post).AddJsonBody(new { user.Plan });
        await client.ExecuteAsync(clean); // ok
        using var home = new RestClient("https://api.home.example");
        await home.PostAsync(new RestRequest("users").AddJsonBody(user)); // ok
        await home.GetAsync(new RestRequest("find").AddQueryParameter("mail", user.Email)); // !EPD2009
        await home.GetAsync(new RestRequest("find").AddQueryParameter("plan", user.Plan)); // ok
        var header = new RestRequest("x");
        header.AddHeader("X-Name", user.Nickname);
        await client.GetAsync(header); // !EPD2002
    }

    public async Task Refits(User user)
    {
        var api = RestService.For<ITrackerApi>("https://collector.example");
        await api.Collect(user); // !EPD2002
        await api.Plan(user.Plan); // ok
        await api.Find(user.Email); // !EPD2009
        await api.ByName(user.Nickname); // !EPD2009
        await api.Find(user.Plan); // ok
        var home = RestService.For<ITrackerApi>("https://api.home.example");
        await home.Collect(user); // ok
    }

    public void Grpcs(User user)
    {
        using var channel = GrpcChannel.ForAddress("https://collector.example");
        var client = new MailGrpcClient(channel);
        client.Send(new MailRequest { Mail = user.Email }, default); // !EPD2002
        client.Send(new MailRequest { Plan = user.Plan }, default); // ok
        using var homeChannel = GrpcChannel.ForAddress("https://api.home.example");
        var home = new MailGrpcClient(homeChannel);
        home.Send(new MailRequest { Mail = user.Email }, default); // ok
    }
}
