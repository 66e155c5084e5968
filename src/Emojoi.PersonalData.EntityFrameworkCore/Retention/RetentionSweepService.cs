using Emojoi.PersonalData.Rights;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Sweeps again and again, and goes on with erasures that are due or were interrupted.</summary>
internal sealed partial class RetentionSweepService(
    IServiceScopeFactory scopes, IOptionsMonitor<RetentionOptions> options, TimeProvider time, ILogger<RetentionSweepService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IPersonalDataEraser>().ResumeAsync(stoppingToken).ConfigureAwait(false);
                await scope.ServiceProvider.GetRequiredService<IRetentionSweeper>().SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The kind alone: databases quote values in their messages.
                LogFailed(logger, exception.GetType().Name);
            }

            await Task.Delay(options.CurrentValue.Interval, time, stoppingToken).ConfigureAwait(false);
        }
    }

    [LoggerMessage(EventId = 22, Level = LogLevel.Error, Message = "A retention sweep failed with {Kind}; the next one goes on.")]
    private static partial void LogFailed(ILogger logger, string kind);
}
