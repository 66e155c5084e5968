using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Retention;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Emojoi.PersonalData.EntityFrameworkCore.Health;

/// <summary>
/// Whether people's rights can be answered now: the plan fits the database and the database lets it be carried out (unhealthy otherwise), indices
/// help to find people, somebody tells of what retentions last until (clause C-KEEP), and no request waits longer than it may (degraded otherwise; clause
/// R-ANSWER).
/// </summary>
internal sealed class PersonalDataHealthCheck(PersonalDataDatabase database, IEnumerable<IRetentionEnds> ends, TimeProvider time) : IHealthCheck
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

        var slow = MissingIndices.Find(database.Resolved).ToArray();
        var unseen = UnseenEnds.Find(database.Resolved, ends).ToArray();
        var open = await OpenRequestsAsync(cancellationToken).ConfigureAwait(false);
        var latest = time.GetUtcNow() - database.Options.AnswerWithin;
        var (overdue, failed) = (open.Count(request => request.Begin < latest), open.Count(request => request.Status == ErasureStatus.Failed));
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["missing indices"] = slow, ["retentions without an end"] = unseen, ["overdue requests"] = overdue, ["failed requests"] = failed };
        List<string> complaints = [.. slow, .. unseen];
        if (failed > 0)
        {
            complaints.Insert(0, $"{failed} erasures failed the last time: the log names the step and the kind of error; ResumeAsync tries again.");
        }

        if (overdue > 0)
        {
            complaints.Insert(0, $"{overdue} erasures are not complete {database.Options.AnswerWithin.TotalDays:0} days after they were to begin (clause R-ANSWER): call ResumeAsync, and look into the log.");
        }

        return complaints.Count == 0 ? HealthCheckResult.Healthy("The plan fits the database.", data) : HealthCheckResult.Degraded(string.Join(' ', complaints), data: data);
    }

    /// <summary>Requests that nothing but work is missing of; their times are compared here, because not every database compares those with an offset.</summary>
    private async Task<List<(ErasureStatus Status, DateTimeOffset Begin)>> OpenRequestsAsync(CancellationToken cancellation)
    {
        var open = await database.Context.Set<PersonalDataRequest>()
            .Where(static request => request.OpenFor != null && request.Status != ErasureStatus.Held && request.Status != ErasureStatus.Completed)
            .Select(static request => new { request.Status, request.RequestedAt, request.NotBefore })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return open.ConvertAll(static request => (request.Status, request.NotBefore > request.RequestedAt ? request.NotBefore.Value : request.RequestedAt));
    }
}
