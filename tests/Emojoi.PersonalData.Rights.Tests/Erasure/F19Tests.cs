using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Work in flight is lost when a worker dies.</summary>
public class F19Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_worker_goes_on_where_one_died(DatabaseKind kind)
    {
        using var dying = new CancellationTokenSource();
        await using var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<IBlobStore>(new FailingOnce(new OperationCanceledException(), dying.Cancel)));
        await social.SaveAsync(new Post { AuthorId = social.Ada.Id, Tenant = 1, Picture = "hers.png" });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => social.AskAsync(eraser => eraser.EraseAsync(social.AdaId, dying.Token)));

        var report = Assert.Single(await social.AskAsync(eraser => eraser.ResumeAsync()));

        Assert.Equal((ErasureStatus.Completed, 1L), (report.Status, report.Blobs.Deleted));
        Assert.Equal(1, report.Steps.Single(step => step.Entity == "Post").Deleted);
        Assert.Empty(await social.AskAsync(eraser => eraser.ResumeAsync()));
    }
}
