using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>The social network as an application, with a person to erase and another one who stays.</summary>
public sealed class SocialHost : IAsyncDisposable
{
    private SocialHost(TestHost<SocialDb> host) => Host = host;

    public TestHost<SocialDb> Host { get; }

    public MemoryBlobStore Blobs { get; } = new();

    public Member Ada { get; } = new() { Name = "Ada", Email = "ada@example.org", Profile = { Nickname = "countess", BirthDate = new DateOnly(1815, 12, 10) } };

    public Member Ben { get; } = new() { Name = "Ben", Email = "ben@example.org", Profile = { Nickname = "benny", BirthDate = new DateOnly(1990, 1, 2) } };

    public SubjectIdentity AdaId => new("member", Ada.Id);

    public SubjectIdentity BenId => new("member", Ben.Id);

    public static async Task<SocialHost> StartAsync(
        DatabaseKind kind, PersonalDataPlan? plan = null, Action<PersonalDataOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        SocialHost? social = null;
        var host = new TestHost<SocialDb>(kind, plan ?? SocialPlan.Create(), configure, services =>
        {
            services.AddScoped<CurrentTenant>();
            services.AddSingleton<IBlobStore>(_ => social!.Blobs);
            more?.Invoke(services);
        });
        social = new SocialHost(host);
        await social.Host.SaveAsync(social.Ada, social.Ben);
        return social;
    }

    public Task<ErasureReport> EraseAsync(SubjectIdentity? subject = null) =>
        Host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(subject ?? AdaId));

    public Task<T> AskAsync<T>(Func<IPersonalDataEraser, Task<T>> question) =>
        Host.InScopeAsync(services => question(services.GetRequiredService<IPersonalDataEraser>()));

    public Task SaveAsync(params object[] entities) => Host.SaveAsync(entities);

    public Task<T> WithContextAsync<T>(Func<SocialDb, Task<T>> work) => Host.WithContextAsync(work);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
