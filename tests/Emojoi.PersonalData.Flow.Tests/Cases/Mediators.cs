namespace FlowCases.Mediators;

public interface IRequest<TResult>;

public interface IHandler<TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    Task<TResult> Handle(TRequest request, CancellationToken cancellation);
}

public record GetMail(User User) : IRequest<string>;

public record GetPlan(User User) : IRequest<string>;

public record Register([property: PersonalData("email", "profile")] string Mail, string Plan) : IRequest<int>;

public class GetMailHandler : IHandler<GetMail, string>
{
    public Task<string> Handle(GetMail request, CancellationToken cancellation) => Task.FromResult(request.User.Email);
}

public class GetPlanHandler : IHandler<GetPlan, string>
{
    public Task<string> Handle(GetPlan request, CancellationToken cancellation) => Task.FromResult(request.User.Plan);
}

public class RegisterHandler(ILogger<RegisterHandler> logger) : IHandler<Register, int>
{
    public Task<int> Handle(Register request, CancellationToken cancellation)
    {
        logger.LogInformation("registered {Mail}", request.Mail); // !EPD2006
        logger.LogInformation("registered for {Plan}", request.Plan); // ok
        logger.LogInformation("request {Request}", request); // !EPD2006
        logger.LogInformation("request {Type}", request.GetType().Name); // ok
        return Task.FromResult(1);
    }
}

public class LoggingHandler<TRequest, TResult>(IHandler<TRequest, TResult> inner, ILogger<LoggingHandler<TRequest, TResult>> logger) : IHandler<TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    public async Task<TResult> Handle(TRequest request, CancellationToken cancellation)
    {
        logger.LogInformation("handling {Name}", typeof(TRequest).Name); // ok
        var result = await inner.Handle(request, cancellation);
        logger.LogInformation("handled {Name}", typeof(TRequest).Name); // ok
        return result;
    }
}

public class Mediators(IHandler<GetMail, string> mails, IHandler<GetPlan, string> plans)
{
    public async Task Asked(User user)
    {
        Console.WriteLine(await mails.Handle(new GetMail(user), default)); // !EPD2007
        Console.WriteLine(await plans.Handle(new GetPlan(user), default)); // ok
    }

    public async Task Piped(User user)
    {
        var text = await Pipe.Start(user).Then(one => one.Email).Then(mail => mail.ToLowerInvariant()).Run();
        Console.WriteLine(text); // !EPD2007
        var length = await Pipe.Start(user).Then(one => one.Email).Then(mail => mail.Length).Run();
        Console.WriteLine(length); // ok
    }

    public void Visited(User user)
    {
        var printer = new Printer();
        new Leaf(user.Nickname).Accept(printer);
        var planPrinter = new PlanPrinter();
        new PlanLeaf(user.Plan).Accept(planPrinter);
    }

    public void Chained(User user)
    {
        Step first = new TrimStep(new UpperStep(null));
        Console.WriteLine(first.Run(user.Email)); // !EPD2007
        Console.WriteLine(first.Run(user.Plan)); // ok
    }
}

public static class Pipe
{
    public static Pipe<T> Start<T>(T value) => new(() => Task.FromResult(value));
}

public class Pipe<T>(Func<Task<T>> source)
{
    public Pipe<TNext> Then<TNext>(Func<T, TNext> next) => new(async () => next(await source()));

    public Task<T> Run() => source();
}

public abstract class Step(Step? next)
{
    public string Run(string text)
    {
        var result = Apply(text);
        return next is null ? result : next.Run(result);
    }

    protected abstract string Apply(string text);
}

public class TrimStep(Step? next) : Step(next)
{
    protected override string Apply(string text) => text.Trim();
}

public class UpperStep(Step? next) : Step(next)
{
    protected override string Apply(string text) => text.ToUpperInvariant();
}

public interface IVisitor
{
    void Visit(Leaf leaf);
}

public class Leaf(string text)
{
    public string Text => text;

    public void Accept(IVisitor visitor) => visitor.Visit(this);
}

public class Printer : IVisitor
{
    public void Visit(Leaf leaf) => Console.WriteLine(leaf.Text); // !EPD2007
}

public interface IPlanVisitor
{
    void Visit(PlanLeaf leaf);
}

public class PlanLeaf(string text)
{
    public string Text => text;

    public void Accept(IPlanVisitor visitor) => visitor.Visit(this);
}

public class PlanPrinter : IPlanVisitor
{
    public void Visit(PlanLeaf leaf) => Console.WriteLine(leaf.Text); // ok
}
