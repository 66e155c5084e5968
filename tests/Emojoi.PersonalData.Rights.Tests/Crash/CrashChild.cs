using System.Globalization;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>The process that is killed: it works for one person after the other, and tells by its output how far it is.</summary>
internal static class CrashChild
{
    private static async Task<int> Main(string[] arguments)
    {
        var scene = CrashScene.Of(arguments.AsSpan(3));
        var heartbeat = new Heartbeat(Console.OpenStandardOutput(), int.Parse(arguments[2], CultureInfo.InvariantCulture));
        await using var services = scene.BuildServices(heartbeat);
        var most = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        heartbeat.Begin();
        return arguments[0] == "erase" ? await EraseAsync(services, most) : await ExportAsync(services, scene, heartbeat, most);
    }

    /// <summary>Those who are still to be erased.</summary>
    private static Task<List<Guid>> PeopleAsync(IServiceProvider services, int most) =>
        services.InScopeAsync(scope => scope.GetRequiredService<SocialDb>().Set<Member>()
            .Where(member => member.Name.StartsWith(CrashLife.Prefix)).OrderBy(member => member.Name).Select(member => member.Id).Take(most).ToListAsync());

    private static async Task<int> EraseAsync(IServiceProvider services, int most)
    {
        var resumed = await services.InScopeAsync(scope => scope.GetRequiredService<IPersonalDataEraser>().ResumeAsync());
        var isWhole = resumed.All(report => report.Status == ErasureStatus.Completed);
        foreach (var person in await PeopleAsync(services, most))
        {
            var report = await services.InScopeAsync(scope => scope.GetRequiredService<IPersonalDataEraser>().EraseAsync(new SubjectIdentity("member", person)));
            isWhole &= report.Status == ErasureStatus.Completed;
        }

        return isWhole ? 0 : 1;
    }

    /// <summary>Writes under the name that a whole export has: who is killed cannot take it back.</summary>
    private static async Task<int> ExportAsync(IServiceProvider services, CrashScene scene, Heartbeat heartbeat, int times)
    {
        var person = Assert.Single(await PeopleAsync(services, 1));
        for (var time = 0; time < times; time++)
        {
            await services.InScopeAsync(async scope =>
            {
                var exporter = scope.GetRequiredService<IPersonalDataExporter>();
                await using var archive = new BeatingStream(File.Create(Path.Combine(scene.Exports, $"{time}.zip")), heartbeat);
                return await exporter.ExportArchiveAsync(new SubjectIdentity("member", person), archive);
            });
            await services.InScopeAsync(async scope =>
            {
                var exporter = scope.GetRequiredService<IPersonalDataExporter>();
                await using var document = new BeatingStream(File.Create(Path.Combine(scene.Exports, $"{time}.json")), heartbeat);
                return await exporter.ExportJsonAsync(new SubjectIdentity("member", person), System.IO.Pipelines.PipeWriter.Create(document));
            });
        }

        return 0;
    }
}
