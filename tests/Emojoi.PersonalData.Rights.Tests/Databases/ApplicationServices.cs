using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>What a host does with the services of an application.</summary>
internal static class ApplicationServices
{
    /// <summary>Start-up, as a host does it.</summary>
    public static async Task StartAsync(this IServiceProvider services)
    {
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    /// <summary>Does something in a scope of its own, as a request does.</summary>
    public static async Task<T> InScopeAsync<T>(this IServiceProvider services, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>What the health check of people's rights says.</summary>
    public static Task<HealthReportEntry> HealthAsync(this IServiceProvider services) =>
        services.InScopeAsync(async scope => (await scope.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["personal-data"]);
}
