using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Emojoi.PersonalData.EntityFrameworkCore.Health;

/// <summary>
/// Whether people's rights can be answered now: the plan fits the database and the database lets it be carried out (unhealthy otherwise), indices
/// help to find people, and no request waits longer than it may (degraded otherwise; clause R-ANSWER).
/// </summary>
internal sealed class PersonalDataHealthCheck(PersonalDataDatabase database, TimeProvider time) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var differences = PersonalDataModel.Verify(database.Context.Model, database.Plan).ToList();
        if (differences.Count == 0)
        {
            differences.AddRange(await DatabasePermissions.FindMissingAsync(database, cancellationToken).ConfigureAwait(false));
        }

        if (differences.Count > 0)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, string.Join(' ', differences));
        }

        var slow = MissingIndices.Find(database.Resolved).ToList();
        var overdue = await CountOverdueAsync(cancellationToken).ConfigureAwait(false);
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["missing indices"] = slow.ToArray(), ["overdue requests"] = overdue };
        if (overdue > 0)
        {
            slow.Insert(0, $"{overdue} erasures are not complete {database.Options.AnswerWithin.TotalDays:0} days after they were asked for (clause R-ANSWER): call ResumeAsync, and look into the log.");
        }

        return slow.Count == 0 ? HealthCheckResult.Healthy("The plan fits the database.", data) : HealthCheckResult.Degraded(string.Join(' ', slow), data: data);
    }

    /// <summary>The times are compared here: not every database compares those with an offset.</summary>
    private async Task<int> CountOverdueAsync(CancellationToken cancellation)
    {
        var latest = time.GetUtcNow() - database.Options.AnswerWithin;
        var open = await database.Context.Set<PersonalDataRequest>()
            .Where(static request => request.EndedAt == null)
            .Select(static request => new { request.RequestedAt, request.NotBefore })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return open.Count(request => request.RequestedAt < latest && (request.NotBefore is not { } begin || begin < latest));
    }
}
