using System.Security.Cryptography.X509Certificates;
using Emojoi.Social.Members;
using Emojoi.Social.Notifications;
using Emojoi.Social.Recommendations;
using Emojoi.Social.Rights;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emojoi.Social.Web;

/// <summary>The service as members reach it over the network.</summary>
public static class SocialWeb
{
    /// <summary>Builds the service on a free port of this machine, encrypted on the way (clause P-TRANSIT).</summary>
    public static WebApplication Build(SocialStore store, TimeProvider time, X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port: 0, listen => listen.UseHttps(certificate)));

        builder.Services.AddSingleton(store).AddSingleton(time)
            .AddSingleton<RightsDesk>().AddSingleton<Recommender>().AddSingleton<LinkTracker>().AddSingleton<Wall>()
            .AddSingleton<IPasswordHasher<Member>, PasswordHasher<Member>>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Session.Configure);
        builder.Services.AddAuthorization();
        builder.Services.AddSignalR();

        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSession();
        app.MapMember();
        app.MapPublic();
        return app;
    }
}
