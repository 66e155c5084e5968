using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Erasure;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.Rights.Tests.Diagnostics;

/// <summary>Operators see how many requests there are, how long they take and how they end, and never whose they are (clause P-ACCESS).</summary>
public class TelemetryTests
{
    private const string Name = "Emojoi.PersonalData.Rights";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_erasure_is_an_activity_with_its_request_and_kind_of_person(DatabaseKind kind)
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener { ShouldListenTo = source => source.Name == Name, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activities.Enqueue };
        ActivitySource.AddActivityListener(listener);
        await using var social = await SocialHost.StartAsync(kind);

        var report = await social.EraseAsync();

        var activity = Assert.Single(activities, activity => Equals(activity.GetTagItem("personal_data.request"), report.Request));
        Assert.Equal(("personal_data.erasure", "member"), (activity.OperationName, activity.GetTagItem("personal_data.subject")));
        Assert.All(activity.TagObjects, tag => Assert.DoesNotContain(social.Ada.Id.ToString(), Convert.ToString(tag.Value, System.Globalization.CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Requests_rows_and_durations_are_counted_by_action_and_outcome(DatabaseKind kind)
    {
        var measured = new ConcurrentQueue<(string Instrument, string Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == Name)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Text(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Text(tags))));
        listener.Start();
        await using var social = await SocialHost.StartAsync(kind);

        await social.EraseAsync();

        Assert.Contains(("personal_data.requests", "action=erasure outcome=Completed"), measured);
        Assert.Contains(("personal_data.rows", "action=erasure"), measured);
        Assert.Contains(("personal_data.request.duration", "action=erasure outcome=Completed"), measured);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Logs_tell_the_request_and_how_it_ended_and_name_nobody(DatabaseKind kind)
    {
        var log = new MemoryLog();
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(log)));
        log.Lines.Clear();

        var report = await social.EraseAsync();

        Assert.Contains($"Erasure {report.Request} of a member: Completed.", log.Lines);
        Assert.All(log.Lines, line => Assert.DoesNotContain(social.Ada.Id.ToString(), line, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_ledger_that_was_written_to_a_file_is_as_whole_as_in_the_database(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.EraseAsync();
        using var file = new MemoryStream();
        await social.Host.InScopeAsync(async services =>
        {
            await LedgerFile.WriteAsync(services.GetRequiredService<IAuditLedger>().ReadAsync(), file);
            return true;
        });

        file.Position = 0;
        Assert.Null(await AuditChain.FindBreakAsync(LedgerFile.ReadAsync(file)));
        file.Position = 0;
        Assert.InRange(await LedgerFile.ReadAsync(file).CountAsync(), 3, 10);
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
