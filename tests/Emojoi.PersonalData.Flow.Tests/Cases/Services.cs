using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FlowCases.Services;

public interface IRepository<T>
{
    Task<T?> Find(int id);

    Task Save(T item);
}

public sealed class UserRepository : IRepository<User>
{
    private readonly Dictionary<int, User> _users = [];

    public Task<User?> Find(int id) => Task.FromResult(_users.GetValueOrDefault(id));

    public Task Save(User item)
    {
        _users[item.Id] = item;
        return Task.CompletedTask;
    }
}

public sealed record ContactDto(string Contact, string Plan);

public static class Mapping
{
    public static ContactDto ToDto(this User user) => new(user.Email, user.Plan);

    public static IEnumerable<ContactDto> ToDtos(this IEnumerable<User> users) => users.Select(user => user.ToDto());
}

public interface IAudit
{
    void Note(string what);
}

public sealed class LogAudit(ILogger<LogAudit> log) : IAudit
{
    public void Note(string what) => log.LogInformation("Audit: {What}", what); // !EPD2006
}

public interface IPlanAudit
{
    void Note(string what);
}

public sealed class LogPlanAudit(ILogger<LogPlanAudit> log) : IPlanAudit
{
    public void Note(string what) => log.LogInformation("Audit: {What}", what); // ok
}

public abstract class Handler<TRequest, TAnswer>
{
    public async Task<TAnswer> Run(TRequest request)
    {
        Before(request);
        return await Handle(request);
    }

    protected virtual void Before(TRequest request)
    {
    }

    protected abstract Task<TAnswer> Handle(TRequest request);
}

public sealed record Welcome(User User, string Template);

public sealed class WelcomeHandler(ILogger log) : Handler<Welcome, string>
{
    protected override void Before(Welcome request)
    {
        log.LogDebug("Template {Template}", request.Template); // ok
        log.LogDebug("For {Mail}", request.User.Email); // !EPD2006
    }

    protected override Task<string> Handle(Welcome request) => Task.FromResult(request.Template + request.User.Nickname);
}

public sealed class PlanHandler : Handler<User, string>
{
    protected override Task<string> Handle(User request) => Task.FromResult(request.Plan);
}

public sealed class Worker(IServiceProvider services, ILogger<Worker> log) : BackgroundService
{
    private readonly Queue<ContactDto> _waiting = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && _waiting.Count > 0)
        {
            var next = _waiting.Dequeue();
            log.LogInformation("Next {Contact}", next.Contact); // !EPD2006
            log.LogInformation("Next {Plan}", next.Plan); // ok
            await Task.Delay(10, stoppingToken);
        }
    }

    public async Task Add(int id)
    {
        var users = services.GetRequiredService<IRepository<User>>();
        if (await users.Find(id) is { } user)
        {
            _waiting.Enqueue(user.ToDto());
            log.LogInformation("Added {Id} of {Plan}", id, user.Plan); // ok
            log.LogInformation("Added {Name}", user.Nickname); // !EPD2006
        }
    }
}

public sealed class TimingFilter(ILogger<TimingFilter> log) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var done = await next();
        log.LogInformation("{Action} {Canceled}", context.ActionDescriptor.DisplayName, done.Canceled); // ok
    }
}

public class Services(IRepository<User> users, IAudit audit, IPlanAudit plans, WelcomeHandler welcome, PlanHandler planned, ILogger log)
{
    public async Task Reads(int id)
    {
        var user = await users.Find(id) ?? throw new KeyNotFoundException("no member " + id); // ok
        log.LogInformation("{Mail}", user.Email); // !EPD2006
        log.LogInformation("{Contact}", user.ToDto().Contact); // !EPD2006
        log.LogInformation("{Plan}", user.ToDto().Plan); // ok
        log.LogInformation("{Dto}", user.ToDto()); // !EPD2006
        log.LogInformation("{Dtos}", string.Join(";", new[] { user }.ToDtos().Select(dto => dto.Plan))); // ok
        log.LogInformation("{Dtos}", string.Join(";", new[] { user }.ToDtos().Select(dto => dto.Contact))); // !EPD2006
        audit.Note("found " + user.Phone);
        plans.Note("found " + user.Plan);
        await users.Save(user); // ok
    }

    public async Task Handlers(User user)
    {
        log.LogInformation("{Text}", await welcome.Run(new Welcome(user, "Dear "))); // !EPD2006
        log.LogInformation("{Text}", await planned.Run(user)); // ok
    }

    public void Context_items(HttpContext context, User user)
    {
        context.Session.SetString("mail", user.Email);
        log.LogInformation("{Mail}", context.Session.GetString("mail")); // !EPD2006
        log.LogInformation("{Path}", context.Request.Path); // ok
        log.LogInformation("{Status}", context.Response.StatusCode); // ok
    }

    public void Nested_helpers(User user)
    {
        Level1(user.Email, user.Plan);
    }

    private void Level1(string first, string second) => Level2(second, first);

    private void Level2(string first, string second) => Level3(first, $"<{second}>");

    private void Level3(string first, string second)
    {
        log.LogInformation("{First}", first); // ok
        log.LogInformation("{Second}", second); // !EPD2006
    }
}

public sealed class ErrorHandling(RequestDelegate next, ILogger<ErrorHandling> log)
{
    public async Task InvokeAsync(HttpContext context, User user)
    {
        try
        {
            await next(context);
        }
        catch (InvalidOperationException error)
        {
            log.LogError(error, "failed for {Plan}", user.Plan); // ok
            log.LogError(error, "failed for {Mail}", user.Email); // !EPD2006
            throw new InvalidOperationException("failed for " + user.Nickname, error); // !EPD2008
        }
    }
}
