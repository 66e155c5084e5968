using Emojoi.PersonalData.EntityFrameworkCore.Guard;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A stale copy writes an erased person back.</summary>
public class F24Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_stale_copy_cannot_be_saved(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Invoice { MemberId = social.Ada.Id, BilledTo = "Ada" });
        var stale = await social.WithContextAsync(context => context.Set<Member>().AsNoTracking().SingleAsync(row => row.Id == social.Ada.Id));
        await social.EraseAsync();

        var refused = await Assert.ThrowsAsync<ErasedSubjectException>(() => social.WithContextAsync(context =>
        {
            context.Update(stale);
            return context.SaveChangesAsync();
        }));

        Assert.DoesNotContain(social.Ada.Id.ToString(), refused.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", (await social.WithContextAsync(context => context.Set<Member>().SingleAsync(row => row.Id == social.Ada.Id))).Name);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_adds_an_erased_person_again_and_others_are_saved(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.EraseAsync();

        await Assert.ThrowsAsync<ErasedSubjectException>(() => social.SaveAsync(new Member { Id = social.Ada.Id, Name = "Ada again" }));
        await social.SaveAsync(new Member { Name = "Cem" }, new Post { AuthorId = social.Ben.Id, Tenant = 1, Body = "his" });

        Assert.Equal(["Ben", "Cem"], await social.WithContextAsync(context => context.Set<Member>().OrderBy(row => row.Name).Select(row => row.Name).ToListAsync()));
    }
}
