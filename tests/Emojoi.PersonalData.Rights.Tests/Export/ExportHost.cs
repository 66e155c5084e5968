using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>The small social network, with what exports need.</summary>
internal static class ExportHost
{
    public static TestHost<SocialDb> Start(DatabaseKind kind, Action<IServiceCollection>? more = null, Action<PersonalDataOptions>? configure = null) =>
        new(kind, SocialPlan.Create(), configure, services =>
        {
            services.AddSingleton<CurrentTenant>();
            services.AddSingleton<MemoryBlobStore>().AddSingleton<IBlobStore>(provider => provider.GetRequiredService<MemoryBlobStore>());
            services.AddSingleton<MemoryLedger>().AddSingleton<IAuditLedger>(provider => provider.GetRequiredService<MemoryLedger>());
            more?.Invoke(services);
        });

    public static SubjectIdentity Of(Member member) => new("member", member.Id);
}
