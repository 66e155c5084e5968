using System.Globalization;
using System.Security.Claims;
using Emojoi.Social.Members;
using Emojoi.Social.Notifications;
using Emojoi.Social.Recommendations;
using Emojoi.Social.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Emojoi.Social.Web;

/// <summary>What members reach of their own, and nobody else does (clause P-ACCESS).</summary>
public static class MemberEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapMember(this IEndpointRouteBuilder app)
    {
        var me = app.MapGroup("/me").RequireAuthorization();
        me.MapGet("/profile", (ClaimsPrincipal user, SocialStore store) => Own(user, store).Profile);
        me.MapGet("/export", Export);
        me.MapPost("/agreement", (ClaimsPrincipal user, SocialStore store) => Own(user, store).Agree());
        me.MapPut("/settings/push/{on:bool}", (bool on, ClaimsPrincipal user, SocialStore store) => Own(user, store).Settings.PersonalisedPush = on);
        me.MapGet("/circles", (ClaimsPrincipal user, SocialStore store, Recommender recommender) => recommender.CirclesFor(Own(user, store)));
        me.MapGet("/push", (ClaimsPrincipal user, SocialStore store, Recommender recommender) => recommender.PushFor(Own(user, store)));
        me.MapGet("/links/{link}", (string link, ClaimsPrincipal user, SocialStore store, LinkTracker tracker) => tracker.Follow(Own(user, store), link));
        me.MapGet("/links", (ClaimsPrincipal user, SocialStore store, LinkTracker tracker) => tracker.FavouriteOf(Own(user, store)));
        me.MapPut("/links", (ClaimsPrincipal user, SocialStore store) => Own(user, store).Settings.LinkTracking = true);
        me.MapDelete("/links", (ClaimsPrincipal user, SocialStore store, LinkTracker tracker) => tracker.Unsubscribe(Own(user, store)));
        me.MapPost("/introduction", (ClaimsPrincipal user, SocialStore store, Wall wall) => wall.IntroduceAsync(Own(user, store)));
    }

    private static Member Own(ClaimsPrincipal user, SocialStore store)
    {
        var id = long.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
        return store.Members.Single(member => member.Id == id);
    }

    private static IResult Export(ClaimsPrincipal user, SocialStore store, RightsDesk desk)
    {
        using var json = new MemoryStream();
        desk.Export(Own(user, store), json);
        return Results.Bytes(json.ToArray(), "application/json");
    }
}
