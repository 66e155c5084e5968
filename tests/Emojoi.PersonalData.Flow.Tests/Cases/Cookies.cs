using Microsoft.AspNetCore.Http;

namespace FlowCases.Cookies;

public class Cookies
{
    public void Appended(HttpResponse response, User user)
    {
        response.Cookies.Append("session", user.Email); // !EPD2011
        response.Cookies.Append("session", user.Plan); // ok
        response.Cookies.Append("session", user.Nickname, new CookieOptions { Secure = true }); // !EPD2011
        response.Cookies.Append("session", Guid.NewGuid().ToString()); // ok
    }

    public void Undeclared(HttpResponse response, User user)
    {
        response.Cookies.Append("tracking", "1"); // !EPD2011
        response.Cookies.Append("session", "1"); // ok
    }

    public void By_the_context(HttpContext context, User user)
    {
        context.Response.Cookies.Append("session", $"{user.Id}:{user.Phone}"); // !EPD2011
        context.Response.Cookies.Append("session", $"{user.Id}:{user.Plan}"); // ok
        context.Response.Headers.SetCookie = "session=" + user.Email; // !EPD2011
        context.Response.Headers.SetCookie = "session=" + user.Plan; // ok
    }

    public void In_a_helper(HttpResponse response, User user)
    {
        Remember(response, user.Nickname);
        RememberPlan(response, user.Plan);
    }

    public void Encoded_or_sanitized(HttpResponse response, User user)
    {
        response.Cookies.Append("session", Uri.EscapeDataString(user.Email)); // !EPD2011
        response.Cookies.Append("session", Digest(user.Email)); // ok
        response.Cookies.Delete("session"); // ok
    }

    private static void Remember(HttpResponse response, string text) => response.Cookies.Append("session", text); // !EPD2011

    private static void RememberPlan(HttpResponse response, string text) => response.Cookies.Append("session", text); // ok

    [Sanitizes(Sanitization.Hash)]
    private static string Digest(string text) => text;
}
