using Emojoi.PersonalData.EntityFrameworkCore.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of people's rights.</summary>
public static class PersonalDataHealthCheckExtensions
{
    /// <summary>
    /// Checks that the plan fits the database, that the database lets it be carried out, that indices help to find people, and that no request waits
    /// longer than it may (clauses R-ANSWER, R-ERASE).
    /// </summary>
    /// <param name="builder">The application's health checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What it is where the plan cannot be carried out; unhealthy unless said otherwise.</param>
    public static IHealthChecksBuilder AddPersonalData(this IHealthChecksBuilder builder, string name = "personal-data", HealthStatus? failureStatus = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(name, static services => ActivatorUtilities.CreateInstance<PersonalDataHealthCheck>(services), failureStatus, ["personal-data"]));
    }
}
