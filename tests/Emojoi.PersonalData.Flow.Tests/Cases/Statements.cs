using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace FlowCases.Statements;

public class Holder
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string FullName { get; set; } = "";
    [PersonalData("email", "profile")] public string Email { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateTime Born { get; set; }
    public string Branch { get; set; } = "";
    public bool Active { get; set; }
    public ICollection<Booking> Bookings { get; set; } = [];

    [PersonalData("address", "profile")]
    public string this[int line] => line == 0 ? Branch : FullName;
}

public class Booking
{
    public int Id { get; set; }
    public decimal Amount { get; set; }
    public string Text { get; set; } = "";
    public int HolderId { get; set; }
    public Holder Holder { get; set; } = null!;
}

public sealed class Bank(DbContextOptions<Bank> options) : DbContext(options)
{
    public DbSet<Holder> Holders => Set<Holder>();

    public DbSet<Booking> Bookings => Set<Booking>();
}

public class Row
{
    public string Key { get; set; } = "";
    public string Value { get; set; } = "";
}

public readonly struct Masked(string text)
{
    private readonly string _text = text;

    public static implicit operator Masked(string text) => new(text);

    public static explicit operator string(Masked masked) => masked._text;

    public static Masked operator +(Masked left, string right) => new(left._text + right);

    public static bool operator >(Masked left, Masked right) => left._text.Length > right._text.Length;

    public static bool operator <(Masked left, Masked right) => right > left;

    public override string ToString() => _text;
}

public readonly struct Size(string text)
{
    private readonly int _size = text.Length;

    public static implicit operator Size(string text) => new(text);

    public override string ToString() => _size.ToString(CultureInfo.InvariantCulture);
}

public sealed class Book
{
    private readonly Dictionary<string, string> _entries = [];

    public string this[string key]
    {
        get => _entries.TryGetValue(key, out var value) ? value : "";
        set => _entries[key] = value;
    }
}

public sealed class Printer(ILogger<Printer> logger, Bank bank)
{
    public void Lists(Holder holder, List<Holder> holders)
    {
        var names = new string[3];
        names[0] = holder.Branch;
        names[1] = holder.FullName;
        logger.LogInformation("{First}", names[0]); // ok
        logger.LogInformation("{Second}", names[1]); // !EPD2006
        var list = new List<string> { holder.Branch };
        logger.LogInformation("{List}", list[0]); // ok
        list.AddRange(holders.ConvertAll(one => one.Phone));
        logger.LogInformation("{List}", list[^1]); // !EPD2006
        list.Clear();
        logger.LogInformation("{List}", string.Join(",", list)); // ok
        var byId = holders.ToDictionary(one => one.Id, one => one.Email);
        logger.LogInformation("{Ids}", byId.Keys); // ok
        foreach (var (id, mail) in byId)
        {
            logger.LogInformation("{Id}", id); // ok
            logger.LogInformation("{Mail}", mail); // !EPD2006
        }

        var byMail = new SortedDictionary<string, int>(StringComparer.Ordinal);
        holders.ForEach(one => byMail[one.Email] = one.Bookings.Count);
        logger.LogInformation("{Counts}", byMail.Values.Max()); // ok
        logger.LogInformation("{Mails}", byMail.First().Key); // !EPD2006
        var waiting = new Stack<Holder>(holders);
        logger.LogInformation("{Branch}", waiting.Peek().Branch); // ok
        logger.LogInformation("{Phone}", waiting.Pop().Phone); // !EPD2006
        var bag = new ConcurrentDictionary<int, string>();
        bag.AddOrUpdate(holder.Id, holder.Branch, (_, old) => old);
        logger.LogInformation("{Bag}", bag[1]); // ok
        bag.AddOrUpdate(holder.Id, holder.Branch, (_, old) => old + holder.Born.Year);
        logger.LogInformation("{Bag}", bag[1]); // !EPD2006
        var view = new ReadOnlyCollection<string>([holder.Email]);
        logger.LogInformation("{View}", view.Contains("x")); // ok
        logger.LogInformation("{View}", view.Single()); // !EPD2006
    }

    public void Spans(Holder holder)
    {
        Span<char> buffer = stackalloc char[20];
        holder.Branch.AsSpan().CopyTo(buffer);
        logger.LogInformation("{Buffer}", buffer.ToString()); // ok
        holder.Phone.AsSpan(2).CopyTo(buffer);
        logger.LogInformation("{Buffer}", new string(buffer)); // !EPD2006
        buffer.Clear();
        ReadOnlySpan<char> rest = holder.Email.AsSpan()[holder.Email.IndexOf('@')..];
        logger.LogInformation("{Rest}", rest.Length); // ok
        logger.LogInformation("{Rest}", rest.ToString()); // !EPD2006
        ReadOnlyMemory<char> memory = holder.FullName.AsMemory();
        logger.LogInformation("{Memory}", memory.IsEmpty); // ok
        logger.LogInformation("{Memory}", memory.Slice(0, 2)); // !EPD2006
        var bytes = Encoding.UTF8.GetBytes(holder.Email);
        logger.LogInformation("{Bytes}", bytes.Length); // ok
        logger.LogInformation("{Bytes}", Convert.ToHexString(bytes)); // !EPD2006
        var numbers = MemoryMarshal.Cast<byte, int>(bytes);
        logger.LogInformation("{Numbers}", numbers[0]); // !EPD2006
        holder.Born.TryFormat(buffer, out var written, "yyyyMMdd", CultureInfo.InvariantCulture);
        logger.LogInformation("{Written}", written); // ok
        logger.LogInformation("{Born}", buffer[..written].ToString()); // !EPD2006
    }

    public async Task Queries(CancellationToken token)
    {
        var rows = await bank.Holders.Where(one => one.Active).Select(one => new Row { Key = one.Branch, Value = one.FullName }).ToListAsync(token);
        foreach (var row in rows)
        {
            logger.LogInformation("{Key}", row.Key); // ok
            logger.LogInformation("{Value}", row.Value); // !EPD2006
        }

        var largest = await bank.Bookings.AsNoTracking().Include(one => one.Holder).OrderByDescending(one => one.Amount).FirstOrDefaultAsync(token);
        logger.LogInformation("{Amount}", largest?.Amount); // ok
        logger.LogInformation("{Who}", largest?.Holder.Email); // !EPD2006
        var groups = await bank.Holders.GroupBy(one => one.Branch).Select(group => new { group.Key, Count = group.Count(), Oldest = group.Min(one => one.Born) }).ToArrayAsync(token);
        logger.LogInformation("{Branch} {Count}", groups[0].Key, groups[0].Count); // ok
        logger.LogInformation("{Oldest}", groups[0].Oldest); // !EPD2006
        logger.LogInformation("{Average}", await bank.Bookings.Where(one => one.Holder.Phone != "").AverageAsync(one => one.Amount, token)); // ok
        var joined = from booking in bank.Bookings
                     join holder in bank.Holders on booking.HolderId equals holder.Id
                     where booking.Amount > 10
                     orderby holder.FullName
                     select new { booking.Text, Payer = holder.FullName };
        await foreach (var one in joined.AsAsyncEnumerable().WithCancellation(token))
        {
            logger.LogInformation("{Text}", one.Text); // ok
            logger.LogInformation("{Payer}", one.Payer); // !EPD2006
            logger.LogInformation("{One}", one); // !EPD2006
        }

        var years = from holder in await bank.Holders.ToListAsync(token)
                    group holder by holder.Born.Year into year
                    select year;
        logger.LogInformation("{Size}", years.Max(year => year.Count())); // ok
        logger.LogInformation("{Year}", years.First().Key); // !EPD2006
        logger.LogInformation("{Any}", await bank.Holders.AnyAsync(one => one.Email == "a@b.example", token)); // ok
    }

    public void InMemory(IEnumerable<Holder> holders, IEnumerable<string> branches)
    {
        logger.LogInformation("{Zip}", branches.Zip(holders, (branch, holder) => branch + holder.Id).First()); // ok
        logger.LogInformation("{Zip}", branches.Zip(holders, (branch, holder) => branch + holder.Phone).First()); // !EPD2006
        logger.LogInformation("{Youngest}", holders.MaxBy(one => one.Born)?.Branch); // ok
        logger.LogInformation("{Youngest}", holders.MaxBy(one => one.Bookings.Count)?.Born); // !EPD2006
        logger.LogInformation("{Domain}", holders.Select(one => one.Email.Split('@')[1]).Distinct().ElementAt(0)); // !EPD2006
        logger.LogInformation("{Folded}", holders.Aggregate("", (text, one) => text + one.FullName[0])); // !EPD2006
        logger.LogInformation("{Folded}", holders.Aggregate(0, (sum, one) => sum + one.FullName.Length)); // ok
        logger.LogInformation("{Flat}", holders.SelectMany(one => one.Bookings, (one, booking) => booking.Text).LastOrDefault()); // ok
        logger.LogInformation("{Flat}", holders.SelectMany(one => one.Bookings, (one, booking) => one.Email + booking.Text).LastOrDefault()); // !EPD2006
        var lookup = holders.ToLookup(one => one.Phone[..3]);
        logger.LogInformation("{Lookup}", lookup.Count); // ok
        logger.LogInformation("{Lookup}", lookup.First().Key); // !EPD2006
        logger.LogInformation("{All}", holders.All(one => one.Email.Contains('@'))); // ok
        logger.LogInformation("{Index}", holders.Select((one, index) => (one.FullName, index)).First().index); // ok
        logger.LogInformation("{Chunk}", holders.Select(one => one.FullName).Chunk(2).First()[0]); // !EPD2006
        logger.LogInformation("{OfType}", holders.OfType<object>().Select(one => one.GetType().Name).First()); // ok
    }

    public void Shapes(Holder holder)
    {
        var anonymous = new { holder.Branch, Contact = holder.Email };
        logger.LogInformation("{Branch}", anonymous.Branch); // ok
        logger.LogInformation("{Contact}", anonymous.Contact); // !EPD2006
        logger.LogInformation("{Line}", holder[1]); // !EPD2006
        var book = new Book();
        book["a"] = holder.Branch;
        logger.LogInformation("{Book}", book["a"]); // ok
        var other = new Book { ["b"] = holder.FullName };
        logger.LogInformation("{Book}", other["b"]); // !EPD2006
        Masked masked = holder.Phone;
        logger.LogInformation("{Masked}", masked + "!"); // !EPD2006
        logger.LogInformation("{Masked}", (string)masked); // !EPD2006
        logger.LogInformation("{Masked}", masked > "abc"); // ok
        Masked clean = holder.Branch;
        logger.LogInformation("{Clean}", (string)(clean + "!")); // ok
        Size size = holder.Email;
        logger.LogInformation("{Size}", size); // ok
        object boxed = holder.Born.Ticks;
        logger.LogInformation("{Boxed}", (long)boxed / 2); // !EPD2006
        logger.LogInformation("{Boxed}", boxed is long); // ok
        logger.LogInformation("{Months}", (DateTime.UtcNow - holder.Born).TotalDays / 30); // !EPD2006
        logger.LogInformation("{Parsed}", int.TryParse(holder.Phone, NumberStyles.Any, CultureInfo.InvariantCulture, out var parsed)); // ok
        logger.LogInformation("{Parsed}", parsed); // !EPD2006
    }
}
