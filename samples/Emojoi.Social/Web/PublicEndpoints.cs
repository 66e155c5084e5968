using Emojoi.Social.Recommendations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Emojoi.Social.Web;

/// <summary>What everybody reaches, and what therefore tells nothing of a person.</summary>
public static class PublicEndpoints
{
    /// <summary>Maps them: the policy can be read before anybody registers (clause R-READ).</summary>
    public static void MapPublic(this IEndpointRouteBuilder app)
    {
        app.MapGet("/policy", () => new { PolicyInfo.Name, PolicyInfo.Version, PolicyInfo.Effective });
        app.MapGet("/circles", () => Circle.ForEverybody);
        app.MapHub<WallHub>("/wall");
    }
}
