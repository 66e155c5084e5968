using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Rows that a law keeps, and nobody says why.</summary>
public class F09Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_stays_is_reported_with_its_law(DatabaseKind kind)
    {
        await using var social = await SocialHost.StartAsync(kind);
        await social.SaveAsync(new Invoice { MemberId = social.Ada.Id, BilledTo = "Ada", Remark = "no law keeps this", Amount = 5 });

        var report = await social.EraseAsync();

        var step = report.Steps.Single(step => step.Entity == "Invoice");
        Assert.Contains("Tax Code 147", step.Reason, StringComparison.Ordinal);
        Assert.Equal(ErasureOutcome.Blocked, step.Outcomes["BilledTo"]);
        var invoice = await social.WithContextAsync(context => context.Set<Invoice>().SingleAsync());
        Assert.Equal(("Ada", null), (invoice.BilledTo, invoice.Remark));
    }
}
