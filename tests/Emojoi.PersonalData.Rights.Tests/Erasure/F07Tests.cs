using System.Text;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>The name survives in the log of requests itself.</summary>
public class F07Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_request_remembers_names_nobody_while_it_waits_and_afterwards(DatabaseKind kind)
    {
        var clock = new MovableClock();
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<TimeProvider>(clock));

        await social.AskAsync(eraser => eraser.ScheduleAsync(social.AdaId, clock.Now.AddDays(1)));
        AssertNamesNobody(social, await OwnRowsAsync(social), rows: 2);

        await social.EraseAsync();
        AssertNamesNobody(social, await OwnRowsAsync(social), rows: 4);
        Assert.Null(await social.WithContextAsync(context => context.Set<PersonalDataRequest>().Select(row => row.SealedKey).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nor_does_the_place_where_an_erasure_stopped(DatabaseKind kind)
    {
        using var dying = new CancellationTokenSource();
        var ledger = new DyingLedger(dying);
        await using var social = await SocialHost.StartAsync(kind, configure: options => options.BatchSize = 2, more: services =>
        {
            services.AddSingleton<TimeProvider>(new SlowClock());
            services.AddSingleton<IAuditLedger>(ledger);
        });
        var others = Enumerable.Range(0, 9).Select(index => new Member { Name = $"other {index}" }).ToList();
        await social.SaveAsync([.. others, .. others.Select(other => new Follow { FollowerId = social.Ada.Id, FollowedId = other.Id })]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => social.AskAsync(eraser => eraser.EraseAsync(social.AdaId, dying.Token)));

        var left = await social.WithContextAsync(context => context.Set<Follow>().CountAsync());
        Assert.InRange(left, 1, 8);
        AssertNamesNobody(social, await OwnRowsAsync(social), rows: 2);
        Assert.Equal(ErasureStatus.Completed, Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync())).Status);
    }

    private static void AssertNamesNobody(SocialHost social, List<string> own, int rows)
    {
        Assert.True(own.Count >= rows, $"{own.Count} rows");
        var bytes = social.Ada.Id.ToByteArray();
        string[] hers = [social.Ada.Id.ToString("D"), social.Ada.Id.ToString("N"), Convert.ToHexString(bytes), Encoding.Latin1.GetString(bytes), "ada@example.org", "countess"];
        Assert.All(hers, value => Assert.DoesNotContain(own, row => row.Contains(value, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<List<string>> OwnRowsAsync(SocialHost social) =>
        (await social.WithContextAsync(DatabaseRows.ReadAsync)).FindAll(row => row.StartsWith("personal_data_", StringComparison.Ordinal));

    /// <summary>Ends the first process with the second batch.</summary>
    private sealed class DyingLedger(CancellationTokenSource process) : MemoryLedger
    {
        private int _steps;

        public override async Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default)
        {
            if (action == AuditAction.ErasureStep && ++_steps == 3)
            {
                await process.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
            }

            return await base.AppendAsync(action, request, subject, pseudonym, details, cancellation);
        }
    }
}
