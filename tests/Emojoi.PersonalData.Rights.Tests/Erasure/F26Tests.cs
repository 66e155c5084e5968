using Emojoi.PersonalData.EntityFrameworkCore.Guard;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Sessions stay alive after an erasure.</summary>
public class F26Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Sessions_end_before_the_first_row_goes_and_once(DatabaseKind kind)
    {
        var store = new SessionStore();
        await using var social = await StartAsync(kind, store);
        store.Looks = () => social.WithContextAsync(context => context.Set<Member>().CountAsync());
        await social.SaveAsync(new Session { MemberId = social.Ada.Id }, new Session { MemberId = social.Ben.Id });

        var report = await social.EraseAsync();
        await social.EraseAsync();

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal([(social.Ada.Id, report.Request, 2)], store.Ended);
        Assert.Equal([social.Ben.Id], await social.WithContextAsync(context => context.Set<Session>().Select(row => row.MemberId).ToListAsync()));
        await Assert.ThrowsAsync<ErasedSubjectException>(() => social.SaveAsync(new Session { MemberId = social.Ada.Id }));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_store_that_does_not_answer_keeps_no_row_from_going_and_the_erasure_from_being_complete(DatabaseKind kind)
    {
        var store = new SessionStore { IsAway = true };
        await using var social = await StartAsync(kind, store);

        var failed = await social.EraseAsync();
        Assert.Equal((ErasureStatus.Failed, 2), (failed.Status, store.Calls));
        Assert.Equal(["Ben"], await social.WithContextAsync(context => context.Set<Member>().Select(row => row.Name).ToListAsync()));
        Assert.Equal(ErasureStatus.Failed, Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync())).Status);

        store.IsAway = false;
        Assert.Equal((failed.Request, ErasureStatus.Completed), Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync())) is var report ? (report.Request, report.Status) : default);
        Assert.Equal((social.Ada.Id, failed.Request), Assert.Single(store.Ended) is var ended ? (ended.Person, ended.Request) : default);
    }

    private static Task<SocialHost> StartAsync(DatabaseKind kind, SessionStore store) => SocialHost.StartAsync(kind, more: services => services.AddSingleton<ISessionRevoker>(store));

    private sealed class SessionStore : ISessionRevoker
    {
        public bool IsAway { get; set; }

        public int Calls { get; private set; }

        public Func<Task<int>> Looks { get; set; } = () => Task.FromResult(0);

        public List<(object Person, Guid Request, int Members)> Ended { get; } = [];

        public async Task RevokeAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default)
        {
            Calls++;
            if (IsAway)
            {
                throw new TaskCanceledException("a request timed out");
            }

            Ended.Add((subject.Key[0], request, await Looks()));
        }
    }
}
