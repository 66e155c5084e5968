using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A person who does not exist loops, or becomes an anonymous one.</summary>
public class F22Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_is_found_and_nothing_is_made(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);

        var report = await social.EraseAsync(new SubjectIdentity("member", Guid.NewGuid()));

        Assert.Equal(ErasureStatus.NoSuchSubject, report.Status);
        Assert.Empty(await social.AskAsync(eraser => eraser.ResumeAsync()));
        Assert.Equal(["Ada", "Ben"], await social.WithContextAsync(context => context.Set<Member>().OrderBy(row => row.Name).Select(row => row.Name).ToListAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_is_erased_already_is_told_so(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);

        var first = await social.EraseAsync();
        var second = await social.EraseAsync();

        Assert.Equal((first.Request, ErasureStatus.Completed), (second.Request, second.Status));
    }
}
