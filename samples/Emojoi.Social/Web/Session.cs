using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Emojoi.Social.Web;

/// <summary>The one cookie of the website: it says who is signed in, encrypted, and is what the policy says of it (clause K-COOKIE).</summary>
public static class Session
{
    /// <summary>Configures the cookie. Who is not signed in is told so, and not sent to a page.</summary>
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = ".Emojoi.Session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Events.OnRedirectToLogin = redirect => Answer(redirect, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = redirect => Answer(redirect, StatusCodes.Status403Forbidden);
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> redirect, int status)
    {
        redirect.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
