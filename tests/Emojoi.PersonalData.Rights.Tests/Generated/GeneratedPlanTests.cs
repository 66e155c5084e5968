using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Generated;

/// <summary>A plan that the generator wrote, from the source of a context to what a person gets.</summary>
public class GeneratedPlanTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_fits_the_database(DatabaseKind kind)
    {
        await using var host = Start(kind);

        Assert.Empty(await host.WithContextAsync(context => Task.FromResult(PersonalDataModel.Verify(context.Model, ClubDbPersonalData.Plan))));
        await host.StartAsync();
    }

    [Fact]
    public void It_is_registered_in_one_line()
    {
        var services = new ServiceCollection().AddPersonalData<ClubDb>();

        Assert.Contains(services, service => service.ServiceType == typeof(IPersonalDataExporter));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_person_gets_what_is_theirs_and_nothing_of_anybody_else(DatabaseKind kind)
    {
        await using var host = Start(kind);
        var (anna, ben) = (NewGuest("anna"), NewGuest("ben"));
        await host.SaveAsync(anna, ben, NewBill(anna, "anna"), NewBill(ben, "ben"));

        var (document, _) = await host.ExportJsonAsync(new SubjectIdentity("guest", anna.Id));

        var text = document.ToJsonString();
        Assert.All(["name of anna", "https://pictures.example/anna", "letter of anna", "remark of anna", "address of anna"], value => Assert.Contains(value, text, StringComparison.Ordinal));
        Assert.DoesNotContain("ben", text, StringComparison.Ordinal);
    }

    private static TestHost<ClubDb> Start(DatabaseKind kind) => new(kind, ClubDbPersonalData.Plan, null, services =>
    {
        services.AddSingleton<IBlobStore, Social.MemoryBlobStore>();
        services.AddSingleton<IAuditLedger, MemoryLedger>();
    });

    private static Guest NewGuest(string name) => new()
    {
        Name = "name of " + name,
        Portrait = new Portrait { Url = "https://pictures.example/" + name },
        Letters = { new Letter { Text = "letter of " + name, Remarks = [new Remark { Text = "remark of " + name }] } },
    };

    private static Bill NewBill(Guest payer, string name) => new() { PayerId = payer.Id, Address = "address of " + name };
}
