using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.EntityFrameworkCore.Retention;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers sweeps that nobody has to ask for.</summary>
public static class RetentionServiceCollectionExtensions
{
    /// <summary>
    /// Sweeps in the background, once a day unless the options say otherwise, and goes on with erasures that are due or were interrupted (clauses C-KEEP, R-ERASE). It sees what a scope
    /// without a request sees: where query filters tell tenants apart, call <c>IRetentionSweeper</c> in a scope of each tenant instead.
    /// </summary>
    public static IServiceCollection AddRetentionSweeps(this IServiceCollection services, Action<RetentionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.Configure(configure);
        }

        return services.AddHostedService<RetentionSweepService>();
    }
}
