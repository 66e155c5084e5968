namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>A recipient that writes down each request that it is told of.</summary>
internal sealed class NoticeFile(string file, Heartbeat heartbeat) : IErasureNotice
{
    public async Task NotifyAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default)
    {
        heartbeat.Beat();
        await File.AppendAllLinesAsync(file, [request.ToString()], cancellation);
        heartbeat.Beat();
    }
}
