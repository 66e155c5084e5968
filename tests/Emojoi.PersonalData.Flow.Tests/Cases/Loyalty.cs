namespace FlowCases.Loyalty;

public class Customer
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Email { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Alias { get; set; } = "";
    public int Points { get; set; }
    public string Tier { get; set; } = "";
    public Customer? Referrer { get; set; }
}

public interface IDescribe
{
    string Describe(Customer customer);
}

public sealed class ByMail : IDescribe
{
    public string Describe(Customer customer) => customer.Email;
}

public sealed class ByTier : IDescribe
{
    public string Describe(Customer customer) => customer.Tier;
}

public interface IPrint<TSelf>
    where TSelf : IPrint<TSelf>
{
    static abstract string Print(Customer customer);

    static virtual string Title => "customer";
}

public readonly struct FullPrint : IPrint<FullPrint>
{
    public static string Print(Customer customer) => customer.Alias + customer.Email;
}

public readonly struct ShortPrint : IPrint<ShortPrint>
{
    public static string Print(Customer customer) => customer.Points + customer.Tier;
}

public abstract class Campaign
{
    public string Run(Customer customer) => Greeting(customer) + Footer;

    protected virtual string Footer => "bye";

    protected abstract string Greeting(Customer customer);
}

public class AliasCampaign : Campaign
{
    protected override string Greeting(Customer customer) => "Hi " + customer.Alias;
}

public class TierCampaign : Campaign
{
    protected override string Greeting(Customer customer) => "Hi " + customer.Tier;
}

public class Repository<T>
    where T : class
{
    private readonly List<T> _items = [];

    public void Add(T item) => _items.Add(item);

    public T? Find(Func<T, bool> predicate) => _items.Find(item => predicate(item));

    public TValue Max<TValue>(Func<T, TValue> select) => _items.Select(select).Max()!;
}

public static class CustomerExtensions
{
    public static string Display(this Customer customer) => customer.Alias.Trim();

    public static string Level(this Customer customer) => customer.Tier.ToUpperInvariant();

    public static T Tap<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> next) => next(value);

    public static string OrDash(this string? text) => string.IsNullOrWhiteSpace(text) ? "-" : text;
}

public class Loyalty(ILogger<Loyalty> logger, IDescribe describe)
{
    public void Dispatch(Customer customer)
    {
        logger.LogInformation("{Text}", describe.Describe(customer)); // !EPD2006
        logger.LogInformation("{Text}", new ByTier().Describe(customer)); // ok
        IDescribe mail = new ByMail();
        logger.LogInformation("{Text}", mail.Describe(customer)); // !EPD2006
        logger.LogInformation("{Text}", new AliasCampaign().Run(customer)); // !EPD2006
        logger.LogInformation("{Text}", new TierCampaign().Run(customer)); // ok
        Campaign campaign = customer.Points > 3 ? new AliasCampaign() : new TierCampaign();
        logger.LogInformation("{Text}", campaign.Run(customer)); // !EPD2006
    }

    public void Statics(Customer customer)
    {
        logger.LogInformation("{Text}", Render<FullPrint>(customer)); // !EPD2006
        logger.LogInformation("{Text}", Render<ShortPrint>(customer)); // ok
        logger.LogInformation("{Text}", FullPrint.Print(customer)); // !EPD2006
        logger.LogInformation("{Text}", ShortPrint.Print(customer)); // ok
        logger.LogInformation("{Text}", Heading<FullPrint>()); // ok
    }

    public void Generic(Customer customer)
    {
        var repository = new Repository<Customer>();
        repository.Add(customer);
        logger.LogInformation("{Email}", repository.Find(found => found.Id == 1)?.Email); // !EPD2006
        logger.LogInformation("{Tier}", repository.Find(found => found.Email == "x")?.Tier); // ok
        logger.LogInformation("{Max}", repository.Max(found => found.Alias)); // !EPD2006
        logger.LogInformation("{Max}", repository.Max(found => found.Points)); // ok
        var texts = new Repository<string>();
        texts.Add(customer.Alias);
        logger.LogInformation("{Text}", texts.Find(_ => true)); // !EPD2006
        logger.LogInformation("{Text}", Choose(customer.Tier, "none")); // ok
        logger.LogInformation("{Text}", Choose("none", customer.Email)); // !EPD2006
    }

    public void Extensions(Customer customer)
    {
        logger.LogInformation("{Text}", customer.Display()); // !EPD2006
        logger.LogInformation("{Text}", customer.Level()); // ok
        logger.LogInformation("{Text}", customer.Pipe(found => found.Email).Pipe(mail => mail.Split('@')).Pipe(parts => parts[0])); // !EPD2006
        logger.LogInformation("{Text}", customer.Pipe(found => found.Email).Pipe(mail => mail.Length)); // ok
        logger.LogInformation("{Text}", customer.Tap(found => found.Points++).Points); // ok
        customer.Email.Tap(mail => logger.LogInformation("{Mail}", mail)); // !EPD2006
        customer.Tier.Tap(tier => logger.LogInformation("{Tier}", tier)); // ok
        logger.LogInformation("{Text}", customer.Referrer?.Alias.OrDash()); // !EPD2006
        logger.LogInformation("{Text}", customer.Referrer?.Tier.OrDash()); // ok
    }

    public void Recursion(Customer customer)
    {
        logger.LogInformation("{Chain}", Chain(customer, 5)); // !EPD2006
        logger.LogInformation("{Depth}", Depth(customer)); // ok
        logger.LogInformation("{Even}", Even(customer.Alias, 4)); // !EPD2006
        logger.LogInformation("{Total}", Total(customer)); // ok
        First(customer.Email);
        First(customer.Tier);
    }

    private static string Chain(Customer? customer, int depth) =>
        customer is null || depth == 0 ? "" : customer.Alias + ">" + Chain(customer.Referrer, depth - 1);

    private static int Depth(Customer? customer) => customer is null ? 0 : 1 + Depth(customer.Referrer);

    private static int Total(Customer customer) => customer.Points + (customer.Referrer is { } referrer ? Total(referrer) : 0);

    private static string Even(string text, int count) => count == 0 ? text : Odd(text, count - 1);

    private static string Odd(string text, int count) => count == 0 ? "" : Even(text[1..], count - 1);

    private static string Render<TPrint>(Customer customer)
        where TPrint : IPrint<TPrint> => TPrint.Title + ": " + TPrint.Print(customer);

    private static string Heading<TPrint>()
        where TPrint : IPrint<TPrint> => TPrint.Title;

    private static T Choose<T>(T first, T second) => first ?? second;

    private void First(string text) => Second(text.Trim());

    private void Second(string text) => Third([text]);

    private void Third(IReadOnlyList<string> texts) => logger.LogDebug("{Text}", texts[0]); // !EPD2006
}
