using System.Globalization;
using System.Security.Claims;
using Emojoi.Social.Members;
using Emojoi.Social.Operations;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Emojoi.Social.Web;

/// <summary>Signing in and out.</summary>
public static class SessionEndpoints
{
    /// <summary>Maps them. No form of another site can use the session: its cookie is <c>SameSite=Strict</c>.</summary>
    public static void MapSession(this IEndpointRouteBuilder app)
    {
        app.MapPost("/session", SignIn).DisableAntiforgery();
        app.MapDelete("/session", () => Results.SignOut(authenticationSchemes: [CookieAuthenticationDefaults.AuthenticationScheme]));
    }

    private static IResult SignIn(
        [FromForm] string loginName, [FromForm] string password, HttpContext context, SocialStore store, IPasswordHasher<Member> passwords, TimeProvider time)
    {
        var member = store.Members.SingleOrDefault(member => member.LoginName == loginName);
        if (member?.PasswordHash is not { } hash || passwords.VerifyHashedPassword(member, hash, password) == PasswordVerificationResult.Failed)
        {
            return Results.Unauthorized();
        }

        store.SignIns.Add(new SignIn
        {
            MemberId = member.Id,
            At = time.GetUtcNow(),
            IpAddress = context.Connection.RemoteIpAddress,
            UserAgent = context.Request.Headers.UserAgent,
        });
        return Results.SignIn(PrincipalOf(member), authenticationScheme: CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>Who is signed in: the key and nothing else.</summary>
    private static ClaimsPrincipal PrincipalOf(Member member) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, member.Id.ToString(CultureInfo.InvariantCulture))], CookieAuthenticationDefaults.AuthenticationScheme));
}
