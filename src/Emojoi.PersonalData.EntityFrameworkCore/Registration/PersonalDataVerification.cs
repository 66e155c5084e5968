using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Retention;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>Fails closed: an application whose database differs from its plan does not start (clauses R-ACCESS, R-ERASE; F23).</summary>
internal sealed partial class PersonalDataVerification<TContext>(IServiceScopeFactory scopes, ILogger<PersonalDataVerification<TContext>> logger) : IHostedService
    where TContext : DbContext
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PersonalDataDatabase>();
        var differences = PersonalDataModel.Verify(database.Context.Model, database.Plan).ToList();
        differences.AddRange(Surroundings(database, scope.ServiceProvider));
        if (differences.Count == 0)
        {
            differences.AddRange(await DatabasePermissions.FindMissingAsync(database, cancellationToken).ConfigureAwait(false));
        }

        if (differences.Count > 0)
        {
            throw new PersonalDataModelException(differences);
        }

        foreach (var slow in MissingIndices.Find(database.Resolved))
        {
            LogMissingIndex(logger, slow);
        }

        foreach (var gap in SweepPlan.For(database.Resolved).Gaps)
        {
            LogEndlessRetention(logger, gap);
        }

        foreach (var end in UnseenEnds.Find(database.Resolved, scope.ServiceProvider.GetServices<IRetentionEnds>()))
        {
            LogUnseenEnd(logger, end);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IEnumerable<string> Surroundings(PersonalDataDatabase database, IServiceProvider services)
    {
        if (database.Options.PseudonymKey.Length < SubjectPseudonym.MinimumKeyLength)
        {
            yield return $"PersonalDataOptions.PseudonymKey has {database.Options.PseudonymKey.Length} bytes: pseudonyms could be guessed. Give it {SubjectPseudonym.MinimumKeyLength} random ones, from where secrets are kept.";
        }

        foreach (var type in PersonalDataTables.Types.Where(type => database.Context.Model.FindEntityType(type) is null))
        {
            yield return $"{typeof(TContext).Name} has no {type.Name}: configure it with AddDbContext or AddDbContextFactory, so that AddPersonalData can add its tables.";
        }

        if (services.GetService<IBlobStore>() is null)
        {
            foreach (var entity in database.Plan.Entities)
            {
                foreach (var member in entity.Members.Where(member => member.NamesBlob))
                {
                    yield return $"{entity.Type.Name}.{string.Join('.', member.Path)} names blobs, and no IBlobStore is registered: they would outlive the person.";
                }
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Missing}")]
    private static partial void LogMissingIndex(ILogger logger, string missing);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Gap}")]
    private static partial void LogEndlessRetention(ILogger logger, string gap);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{End}")]
    private static partial void LogUnseenEnd(ILogger logger, string end);
}
