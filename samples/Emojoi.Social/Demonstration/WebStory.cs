using System.Net.Http.Json;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Emojoi.Social.Members;
using Emojoi.Social.Recommendations;
using Emojoi.Social.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;

namespace Emojoi.Social.Demonstration;

/// <summary>Tells what a member, and somebody who is none, reaches over the network.</summary>
internal sealed class WebStory(SocialStore store, TimeProvider time, TextWriter output)
{
    private const string LoginName = "mei.lin";
    private const string Password = "tea, trains & puns";

    public async Task TellAsync()
    {
        output.Heading("Mei over the network");
        var mei = new ExampleLife(store, time).Mei();
        mei.ChangePassword(new PasswordHasher<Member>().HashPassword(mei, Password));
        using var certificate = LoopbackCertificate.Create(time.GetUtcNow());
        await using var web = SocialWeb.Build(store, time, certificate);
        await web.StartAsync();
        var address = new Uri(web.Urls.Single());
        using var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => certificate.Equals(shown),
        };
        using var client = new HttpClient(handler) { BaseAddress = address };
        await SignInAsync(client);
        await RecommendAsync(client);
        await TrackAsync(client);
        await IntroduceAsync(client, address, certificate);
        await web.StopAsync();
    }

    private async Task SignInAsync(HttpClient client)
    {
        output.WriteLine($"Nobody in particular asks for a profile: {(await client.GetAsync("/me/profile")).StatusCode} (P-ACCESS)");
        output.WriteLine($"A wrong password: {(await SignInAsync(client, "guess")).StatusCode}");
        var response = await SignInAsync(client, Password);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        var attributes = cookie[(cookie.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim();
        output.WriteLine($"Mei signs in: {response.StatusCode}, with the cookie {cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]} ({attributes}) (K-COOKIE)");
        output.WriteLine($"Her profile: {(await client.GetAsync("/me/profile")).StatusCode}");
        var export = await client.GetAsync("/me/export");
        output.WriteLine($"Her data: {export.StatusCode}, {export.Content.Headers.ContentType} (R-ACCESS)");
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string password) => client.PostAsync(
        "/session", new FormUrlEncodedContent([new("loginName", LoginName), new("password", password)]));

    private async Task RecommendAsync(HttpClient client)
    {
        output.WriteLine($"Circles that may interest her: {await CirclesAsync(client)}");
        await client.PutAsync("/me/settings/push/false", content: null);
        output.WriteLine($"After she switched personalised push off: {await CirclesAsync(client)} (C-PORTRAIT)");
    }

    private static async Task<string> CirclesAsync(HttpClient client) =>
        string.Join(", ", (await client.GetFromJsonAsync<List<Circle>>("/me/circles"))!.Select(circle => circle.Name));

    private async Task TrackAsync(HttpClient client)
    {
        await client.GetAsync("/me/links/slow-travel");
        output.WriteLine($"She follows a link of a notification: {store.Clicks.Count} clicks are kept, because she did not subscribe (K-TRACK)");
        await client.PutAsync("/me/links", content: null);
        await client.GetAsync("/me/links/slow-travel");
        output.WriteLine($"After she subscribed: {Known()} click is kept, and she follows {await client.GetStringAsync("/me/links")} most");
        await client.DeleteAsync("/me/links");
        output.WriteLine($"After she unsubscribed: {Known()} clicks are kept (R-WITHDRAW)");
    }

    private int Known() => store.Clicks.Count(click => click.Link is not null);

    private async Task IntroduceAsync(HttpClient client, Uri address, X509Certificate2 certificate)
    {
        using var listener = await WallListener.ListenAsync(address, (_, shown, _, errors) => errors == SslPolicyErrors.None || certificate.Equals(shown));
        await client.PostAsync("/me/introduction", content: null);
        output.WriteLine($"She introduces herself on the wall: everybody learns {await listener.HearAsync("introduced")} things, because she said so herself (S-DISCLOSE)");
    }
}
