using System.Diagnostics;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Each trip to the server waits for its turn: what does not need an answer goes along with what does.</summary>
public class RoundTripTests
{
    [Theory, OnPostgreSql]
    public async Task An_erasure_goes_to_the_server_as_often_for_many_rows_as_for_few(DatabaseKind kind)
    {
        var (few, many) = (await TripsAsync(kind, sessions: 1), await TripsAsync(kind, sessions: 3_000));

        Assert.Equal(few, many);
        Assert.InRange(few, 1, 30);
    }

    /// <summary>How many commands an erasure sends: those that go together are one; the ends of transactions are not among them.</summary>
    private static async Task<int> TripsAsync(DatabaseKind kind, int sessions)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync([.. Enumerable.Range(0, sessions).Select(_ => new Session { MemberId = social.Ada.Id })]);
        await social.EraseAsync(social.BenId);
        var trips = 0;
        using var root = new Activity("erasure").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = _ => Interlocked.Increment(ref trips),
        };
        ActivitySource.AddActivityListener(listener);

        Assert.Equal(ErasureStatus.Completed, (await social.EraseAsync()).Status);
        return trips;
    }
}
