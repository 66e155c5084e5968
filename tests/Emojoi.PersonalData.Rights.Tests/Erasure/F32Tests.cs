using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>F32: nobody is told.</summary>
public class F32Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Recipients_are_told_before_an_erasure_is_complete_and_once(DatabaseKind kind)
    {
        var told = new Recipient();
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<IErasureNotice>(told));
        var report = await social.EraseAsync();
        await social.EraseAsync();
        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal([(social.Ada.Id, report.Request)], told.Heard);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_recipient_that_cannot_be_reached_is_told_again(DatabaseKind kind)
    {
        var told = new Recipient { IsAway = true };
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<IErasureNotice>(told));
        Assert.Equal(ErasureStatus.Failed, (await social.EraseAsync()).Status);
        Assert.Empty(told.Heard);
        told.IsAway = false;
        var resumed = Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync()));
        Assert.Equal(ErasureStatus.Completed, resumed.Status);
        Assert.Equal([(social.Ada.Id, resumed.Request)], told.Heard);
    }

    private sealed class Recipient : IErasureNotice
    {
        public bool IsAway { get; set; }

        public List<(Guid Person, Guid Request)> Heard { get; } = [];

        public Task NotifyAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default)
        {
            if (IsAway)
            {
                throw new HttpRequestException("nobody answers");
            }

            Heard.Add(((Guid)subject.Key[0], request));
            return Task.CompletedTask;
        }
    }
}
