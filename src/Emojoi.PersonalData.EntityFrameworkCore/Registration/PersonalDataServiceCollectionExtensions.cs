using System.Reflection;
using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Export;
using Emojoi.PersonalData.EntityFrameworkCore.Guard;
using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Rectification;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Retention;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what answers people's rights over a database.</summary>
public static class PersonalDataServiceCollectionExtensions
{
    /// <summary>
    /// Export, rectification and erasure over a context, by the plan that was generated for it (clauses R-ACCESS, R-CORRECT, R-ERASE). The context itself
    /// is registered as ever, with <c>AddDbContext</c>. The application does not start where plan and database differ.
    /// </summary>
    /// <exception cref="InvalidOperationException">No plan was generated: the project that declares the context does not reference the generator.</exception>
    public static IServiceCollection AddPersonalData<TContext>(this IServiceCollection services, Action<PersonalDataOptions>? configure = null)
        where TContext : DbContext =>
        services.AddPersonalData<TContext>(GeneratedPlan(typeof(TContext)), configure);

    /// <summary>The same, with a plan that was not generated.</summary>
    public static IServiceCollection AddPersonalData<TContext>(this IServiceCollection services, PersonalDataPlan plan, Action<PersonalDataOptions>? configure = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(plan);
        services.AddOptions<PersonalDataOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        var plans = new PersonalDataPlans(plan);
        services.ConfigureDbContext<TContext>((provider, options) =>
        {
            ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new PersonalDataOptionsExtension());
            options.AddInterceptors(new ErasedSubjectGuard(plans, provider.GetRequiredService<IOptions<PersonalDataOptions>>()), new SecureDeletion());
        });

        services.AddScoped(provider => new PersonalDataDatabase(provider.GetRequiredService<TContext>(), plans, provider.GetRequiredService<IOptions<PersonalDataOptions>>()));
        services.AddScoped<IPersonalDataExporter, PersonalDataExporter>();
        services.TryAddScoped<IAuditLedger, AuditLedger>();
        services.AddScoped<RequestStore>();
        services.AddScoped<SubjectSearch>();
        services.AddScoped<ExpectedRows>();
        services.AddScoped<RemainingBytes>();
        services.AddScoped<ErasureWorker>();
        services.AddScoped<PersonalDataEraser>();
        services.AddScoped<IPersonalDataEraser>(static provider => provider.GetRequiredService<PersonalDataEraser>());
        services.AddScoped<IPersonalDataRectifier, PersonalDataRectifier>();
        services.AddOptions<RetentionOptions>();
        services.AddScoped<SweepTools>();
        services.AddScoped<IRetentionSweeper, RetentionSweeper>();
        services.AddHostedService<PersonalDataVerification<TContext>>();
        return services;
    }

    private static PersonalDataPlan GeneratedPlan(Type context)
    {
        var holder = context.Assembly.GetCustomAttributes<PersonalDataPlanAttribute>().FirstOrDefault(attribute => attribute.Context == context)?.Holder
            ?? throw new InvalidOperationException($"No plan was generated for {context.Name}: the project that declares it has to reference the package Emojoi.PersonalData.");
        return (PersonalDataPlan)holder.GetProperty("Plan", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
    }
}
