using Microsoft.Extensions.DependencyInjection;

namespace FlowCases.Decorators;

public interface IHandler<in T>
{
    Task Handle(T message);
}

public record SignUp(string Mail, int Plan);

public record Cleanup(string Folder);

public record Rename(string Name, string Reason);

public class LoggingHandler<T>(IHandler<T> inner, ILogger<LoggingHandler<T>> logger) : IHandler<T>
{
    public async Task Handle(T message)
    {
        logger.LogInformation("{Message}", message); // !EPD2006
        await inner.Handle(message);
        logger.LogInformation("{Type} done", typeof(T).Name); // ok
    }
}

public class TimingHandler<T> : IHandler<T>
{
    private readonly IHandler<T> _inner;
    private readonly ILogger _logger;

    public TimingHandler(IHandler<T> inner, ILogger<TimingHandler<T>> logger)
    {
        _inner = inner;
        _logger = logger;
    }

    public Task Handle(T message)
    {
        _logger.LogInformation("{Name} begins", typeof(T).Name); // ok
        return _inner.Handle(message);
    }
}

public class SignUpHandler(ILogger<SignUpHandler> logger) : IHandler<SignUp>
{
    public Task Handle(SignUp message)
    {
        logger.LogInformation("{Mail}", message.Mail); // !EPD2006
        logger.LogInformation("{Plan}", message.Plan); // ok
        return Task.CompletedTask;
    }
}

public class CleanupHandler(ILogger<CleanupHandler> logger) : IHandler<Cleanup>
{
    public Task Handle(Cleanup message)
    {
        logger.LogInformation("{Folder}", message.Folder); // ok
        return Task.CompletedTask;
    }
}

public class RenameHandler(ILogger<RenameHandler> logger) : IHandler<Rename>
{
    public Task Handle(Rename message)
    {
        logger.LogInformation("{Name}", message.Name); // !EPD2006
        logger.LogInformation("{Reason}", message.Reason); // ok
        return Task.CompletedTask;
    }
}

public static class Wiring
{
    public static void Add(IServiceCollection services)
    {
        services.AddTransient(typeof(IHandler<>), typeof(LoggingHandler<>));
        services.AddTransient<SignUpHandler>();
        services.AddTransient<IHandler<SignUp>>(provider => new LoggingHandler<SignUp>(provider.GetRequiredService<SignUpHandler>(), provider.GetRequiredService<ILogger<LoggingHandler<SignUp>>>()));
        services.AddScoped(typeof(IStore<>), typeof(MemoryStore<>));
        services.AddScoped(typeof(ISilent<>), typeof(Silent<>));
    }
}

public class Desk(IHandler<SignUp> signUps, IHandler<Cleanup> cleanups)
{
    public Task Join(User user) => signUps.Handle(new SignUp(user.Email, 3));

    public Task Sweep() => cleanups.Handle(new Cleanup("/tmp"));
}

public class Names(ILoggerFactory loggers)
{
    public Task Change(User user)
    {
        IHandler<Rename> handler = new TimingHandler<Rename>(new RenameHandler(loggers.CreateLogger<RenameHandler>()), loggers.CreateLogger<TimingHandler<Rename>>());
        return handler.Handle(new Rename(user.Nickname, "asked"));
    }
}

public interface IStore<T>
{
    void Put(T item);

    T? Get(int id);
}

public class MemoryStore<T>(ILogger<MemoryStore<T>> logger) : IStore<T>
{
    private readonly List<T> _items = [];

    public void Put(T item)
    {
        logger.LogInformation("{@Item}", item); // !EPD2006
        _items.Add(item);
        logger.LogInformation("{Count}", _items.Count); // ok
    }

    public T? Get(int id) => _items[id];
}

public interface ISilent<T>
{
    void Put(T item);
}

public class Silent<T>(ILogger<Silent<T>> logger) : ISilent<T>
{
    public void Put(T item) => logger.LogInformation("{@Item}", item); // ok
}

public class Line
{
    public string Text { get; set; } = "";
}

public class Book(IStore<User> users, IStore<Line> lines, ISilent<Line> silent, ILogger<Book> logger)
{
    public void Write(User user)
    {
        users.Put(user);
        lines.Put(new Line { Text = "opened" });
        silent.Put(new Line { Text = "opened" });
        logger.LogInformation("{Text}", lines.Get(3)?.Text); // ok
        logger.LogInformation("{Mail}", users.Get(3)?.Email); // !EPD2006
    }
}

/// <summary>A validating decorator that hands on a copy; caching around a query.</summary>
public interface IQuery<TIn, TOut>
{
    TOut Ask(TIn question);
}

public class Cached<TIn, TOut>(IQuery<TIn, TOut> inner, ILogger<Cached<TIn, TOut>> logger) : IQuery<TIn, TOut>
    where TIn : notnull
{
    private readonly Dictionary<TIn, TOut> _known = [];

    public TOut Ask(TIn question)
    {
        if (!_known.TryGetValue(question, out var answer))
        {
            _known[question] = answer = inner.Ask(question);
            logger.LogInformation("{Answer}", answer); // !EPD2006
        }

        return answer;
    }
}

public class PhoneQuery(User user) : IQuery<int, string>
{
    public string Ask(int question) => question > 0 ? user.Phone ?? "" : "";
}

public class PlanQuery(User user) : IQuery<int, int>
{
    public int Ask(int question) => user.Logins + question;
}

public class Asking(ILogger<Asking> logger, ILoggerFactory loggers)
{
    public void Run(User user)
    {
        IQuery<int, string> phones = new Cached<int, string>(new PhoneQuery(user), loggers.CreateLogger<Cached<int, string>>());
        logger.LogInformation("{Phone}", phones.Ask(3)); // !EPD2006
        IQuery<int, int> plans = new Cached<int, int>(new PlanQuery(user), loggers.CreateLogger<Cached<int, int>>());
        logger.LogInformation("{Plan}", plans.Ask(3)); // ok
    }
}
