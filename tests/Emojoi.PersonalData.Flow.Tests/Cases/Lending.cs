using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace FlowCases.Lending;

public class Borrower
{
    public int Card { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("address", "profile")] public string Street { get; set; } = "";
    public string Branch { get; set; } = "";
    public List<Loan> Loans { get; set; } = [];
}

public class Loan
{
    public string Isbn { get; set; } = "";
    public DateOnly Due { get; set; }
    public required Borrower Borrower { get; init; }
}

public sealed record LoanView(string Isbn, string Reader, int Days);

public sealed record BranchStatistics(string Branch, int Loans, double Average);

public sealed class LendingOptions
{
    public string Prefix { get; set; } = "";
    public int MostLoans { get; set; }
}

public sealed class Notice
{
    private readonly StringBuilder _text = new();

    public Notice Line(string text)
    {
        _text.AppendLine(text);
        return this;
    }

    public Notice Number(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"#{number}");
        return this;
    }

    public string Build() => _text.ToString();
}

public abstract class Rule<T>
{
    public string Explain(T subject) => Applies(subject) ? "yes: " + Reason(subject) : "no";

    protected abstract bool Applies(T subject);

    protected virtual string Reason(T subject) => GetType().Name;
}

public sealed class OverdueRule : Rule<Loan>
{
    protected override bool Applies(Loan subject) => subject.Due < DateOnly.MinValue;

    protected override string Reason(Loan subject) => "overdue since " + subject.Due;
}

public sealed class NamedRule : Rule<Loan>
{
    protected override bool Applies(Loan subject) => subject.Borrower.Name.Length > 0;

    protected override string Reason(Loan subject) => "lent to " + subject.Borrower.Name;
}

public interface ISpecification<T>
{
    bool IsMet(T candidate);

    string Describe(T candidate) => "a " + typeof(T).Name;
}

public sealed class LateSpecification : ISpecification<Borrower>
{
    public bool IsMet(Borrower candidate) => candidate.Loans.Count > 0;
}

public sealed class StreetSpecification : ISpecification<Borrower>
{
    public bool IsMet(Borrower candidate) => candidate.Street.Length > 0;

    public string Describe(Borrower candidate) => "lives in " + candidate.Street;
}

public class Lending(ILogger<Lending> logger, IOptions<LendingOptions> options, IMemoryCache cache, Func<int, Task<Borrower>> load)
{
    private readonly ConcurrentDictionary<int, Lazy<Task<string>>> _names = new();
    private readonly ConcurrentDictionary<int, Lazy<Task<string>>> _branches = new();
    private readonly ThreadLocal<StringBuilder> _buffer = new(() => new StringBuilder());

    public async Task Loading(int card)
    {
        var borrower = await load(card);
        logger.LogInformation("{Branch}", borrower.Branch); // ok
        logger.LogInformation("{Name}", borrower.Name); // !EPD2006
        logger.LogInformation("{Prefix}", options.Value.Prefix); // ok
        logger.LogInformation("{Most}", options.Value.MostLoans - borrower.Loans.Count); // ok
        var name = await _names.GetOrAdd(card, key => new Lazy<Task<string>>(async () => (await load(key)).Name)).Value;
        logger.LogInformation("{Name}", name); // !EPD2006
        var branch = await _branches.GetOrAdd(card, key => new Lazy<Task<string>>(async () => (await load(key)).Branch)).Value;
        logger.LogInformation("{Branch}", branch); // ok
        _buffer.Value!.Clear().Append(borrower.Branch);
        logger.LogInformation("{Text}", _buffer.Value.ToString()); // ok
    }

    public void Notices(Borrower borrower)
    {
        var notice = new Notice().Line("Dear reader").Number(borrower.Card);
        logger.LogInformation("{Text}", notice.Build()); // ok
        logger.LogInformation("{Text}", new Notice().Line(borrower.Branch).Number(3).Build()); // ok
        logger.LogInformation("{Text}", new Notice().Number(3).Line(borrower.Mail).Line("x").Build()); // !EPD2006
        notice.Line("for " + borrower.Name);
        logger.LogInformation("{Text}", notice.Build()); // !EPD2006
    }

    public void Views(Borrower borrower)
    {
        var views = borrower.Loans.Select(loan => new LoanView(loan.Isbn, loan.Borrower.Name, loan.Due.DayNumber)).ToList();
        logger.LogInformation("{Isbn}", views[0].Isbn); // ok
        logger.LogInformation("{Days}", views.Max(view => view.Days)); // ok
        logger.LogInformation("{Reader}", views.Find(view => view.Days > 3)?.Reader); // !EPD2006
        logger.LogInformation("{View}", views[^1]); // !EPD2006
        logger.LogInformation("{View}", views[^1] with { Reader = "-" }); // ok
        var (isbn, reader, _) = views[0];
        logger.LogInformation("{Isbn}", isbn); // ok
        logger.LogInformation("{Reader}", reader); // !EPD2006
        var statistics = borrower.Loans.GroupBy(loan => loan.Borrower.Branch).Select(group => new BranchStatistics(group.Key, group.Count(), group.Average(loan => loan.Due.Day))).ToArray();
        logger.LogInformation("{Statistics}", statistics[0]); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize(statistics)); // ok
        logger.LogInformation("{Json}", JsonSerializer.Serialize(views)); // !EPD2006
        logger.LogInformation("{Streets}", borrower.Loans.Select(loan => loan.Borrower.Street).Distinct().Order().ToList()); // !EPD2006
        logger.LogInformation("{Branches}", borrower.Loans.Select(loan => loan.Borrower.Branch).Distinct().ToList()); // ok
    }

    public void Rules(Loan loan, Borrower borrower)
    {
        logger.LogInformation("{Why}", new OverdueRule().Explain(loan)); // ok
        logger.LogInformation("{Why}", new NamedRule().Explain(loan)); // !EPD2006
        Rule<Loan>[] rules = [new OverdueRule(), new NamedRule()];
        foreach (var rule in rules)
        {
            logger.LogInformation("{Why}", rule.Explain(loan)); // !EPD2006
        }

        ISpecification<Borrower> late = new LateSpecification();
        logger.LogInformation("{Met}", late.IsMet(borrower)); // ok
        logger.LogInformation("{Text}", late.Describe(borrower)); // ok
        ISpecification<Borrower> street = new StreetSpecification();
        logger.LogInformation("{Text}", street.Describe(borrower)); // !EPD2006
        logger.LogInformation("{Text}", All(late, street).Select(one => one.Describe(borrower)).Last()); // !EPD2006
    }

    public void Caching(Borrower borrower)
    {
        using (var entry = cache.CreateEntry("reader"))
        {
            entry.Value = borrower.Name;
        }

        cache.Set(borrower.Card, borrower.Branch, TimeSpan.FromMinutes(3));
        if (cache.TryGetValue(borrower.Card, out string? branch))
        {
            logger.LogInformation("{Branch}", branch); // ok
        }

        var street = cache.GetOrCreate("street-" + borrower.Card, _ => borrower.Street);
        logger.LogInformation("{Street}", street); // !EPD2006
    }

    private static IEnumerable<ISpecification<Borrower>> All(params ISpecification<Borrower>[] specifications) => specifications;
}
