using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;

namespace FlowCases.Orchestra;

public class Musician
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    [PersonalData("birth-date", "profile")] public DateTime Born { get; set; }
    public string Instrument { get; set; } = "";
    public int Desk { get; set; }
    public virtual ICollection<Rehearsal> Rehearsals { get; set; } = [];
}

public class Rehearsal
{
    public int Id { get; set; }
    public int MusicianId { get; set; }
    public virtual Musician Musician { get; set; } = null!;
    public string Hall { get; set; } = "";
    public DateTime On { get; set; }
}

public sealed class OrchestraContext(DbContextOptions<OrchestraContext> options) : DbContext(options)
{
    public DbSet<Musician> Musicians { get; set; }

    public DbSet<Rehearsal> Rehearsals { get; set; }
}

public sealed record Seat(string Instrument, int Desk);

public sealed record SeatOf(string Instrument, string? Holder);

public sealed class SeatRow
{
    public string? Label { get; set; }
    public int Taken { get; set; }
}

public static class Queries
{
    public static IQueryable<SeatRow> Rows(this IQueryable<Rehearsal> rehearsals) => rehearsals.Select(one => new SeatRow { Label = one.Hall, Taken = one.Musician.Desk });

    public static IQueryable<SeatRow> NamedRows(this IQueryable<Rehearsal> rehearsals) => rehearsals.Select(one => new SeatRow { Label = one.Hall + " " + one.Musician.Name, Taken = one.Musician.Desk });

    public static IEnumerable<(T Item, TKey Key)> Keyed<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
    {
        foreach (var item in items)
        {
            yield return (item, key(item));
        }
    }
}

public sealed class Library(OrchestraContext context, ILogger<Library> logger)
{
    private readonly ConcurrentDictionary<int, string> _mails = new();
    private readonly ConcurrentDictionary<int, int> _desks = new();

    public async Task Projections(int id, CancellationToken token)
    {
        var seats = await context.Musicians.Where(one => one.Mail.EndsWith(".example")).Select(one => new Seat(one.Instrument, one.Desk)).ToListAsync(token);
        logger.LogInformation("{Seats}", seats); // ok
        var holders = await context.Musicians.Select(one => new SeatOf(one.Instrument, one.Desk > 3 ? one.Name : null)).ToListAsync(token);
        logger.LogInformation("{Instrument}", holders[0].Instrument); // ok
        logger.LogInformation("{Seat}", holders[0]); // !EPD2006
        logger.LogInformation("{Label}", (await context.Rehearsals.Rows().FirstAsync(token)).Label); // ok
        logger.LogInformation("{Label}", (await context.Rehearsals.NamedRows().FirstAsync(token)).Label); // !EPD2006
        logger.LogInformation("{Taken}", await context.Rehearsals.NamedRows().SumAsync(one => one.Taken, token)); // ok
        var joined = from rehearsal in context.Rehearsals
                     join musician in context.Musicians on rehearsal.MusicianId equals musician.Id into players
                     from player in players.DefaultIfEmpty()
                     where player.Phone != null
                     orderby player.Name descending
                     select new { rehearsal.Hall, Player = player.Phone, player.Desk };
        var row = await joined.FirstOrDefaultAsync(token);
        logger.LogInformation("{Hall} {Desk}", row?.Hall, row?.Desk); // ok
        logger.LogInformation("{Player}", row?.Player); // !EPD2006
        var byHall = await context.Rehearsals.GroupBy(one => one.Hall).Select(group => new { Hall = group.Key, Last = group.Max(one => one.On), Oldest = group.Min(one => one.Musician.Born) }).ToDictionaryAsync(one => one.Hall, token);
        logger.LogInformation("{Last}", byHall["a"].Last); // ok
        logger.LogInformation("{Oldest}", byHall["a"].Oldest); // !EPD2006
        var loaded = await context.Musicians.Include(one => one.Rehearsals).ThenInclude(one => one.Musician).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, token);
        logger.LogInformation("{Hall}", loaded?.Rehearsals.First().Hall); // ok
        logger.LogInformation("{Other}", loaded?.Rehearsals.First().Musician.Mail); // !EPD2006
        logger.LogInformation("{State}", context.Entry(loaded!).State); // ok
        logger.LogInformation("{Old}", context.Entry(loaded!).Property(one => one.Mail).OriginalValue); // !EPD2006
        await context.Musicians.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Instrument, "viola"), token); // ok
    }

    public void Queried(IReadOnlyList<Musician> musicians, List<Rehearsal> rehearsals)
    {
        var sections = from musician in musicians
                       let parts = musician.Mail.Split('@')
                       group parts[0] by musician.Instrument into section
                       where section.Count() > 1
                       select (section.Key, Size: section.Count(), First: section.First());
        foreach (var (key, size, first) in sections)
        {
            logger.LogInformation("{Key} {Size}", key, size); // ok
            logger.LogInformation("{First}", first); // !EPD2006
        }

        var pairs = musicians.Join(rehearsals, one => one.Id, one => one.MusicianId, (one, rehearsal) => (one, rehearsal)).ToLookup(pair => pair.rehearsal.Hall, pair => pair.one.Phone);
        logger.LogInformation("{Halls}", string.Join(',', pairs.Select(group => group.Key))); // ok
        logger.LogInformation("{Phone}", pairs["b"].FirstOrDefault()); // !EPD2006
        logger.LogInformation("{Text}", musicians.Zip(rehearsals).Select(pair => pair.Second.Hall + pair.First.Desk).First()); // ok
        logger.LogInformation("{Text}", musicians.Zip(rehearsals, (one, rehearsal) => rehearsal.Hall + one.Name).Skip(1).Last()); // !EPD2006
        logger.LogInformation("{Desk}", musicians.Aggregate(0, (sum, one) => sum + one.Desk, sum => sum * 2)); // ok
        logger.LogInformation("{Text}", musicians.Aggregate("", (text, one) => one.Desk > 3 ? text + one.Mail : text, text => text.TrimEnd())); // !EPD2006
        logger.LogInformation("{Text}", musicians.Keyed(one => one.Instrument).MinBy(pair => pair.Key).Key); // ok
        logger.LogInformation("{Text}", musicians.Keyed(one => one.Mail).MinBy(pair => pair.Item.Desk).Key); // !EPD2006
        logger.LogInformation("{Text}", musicians.Chunk(4).SelectMany(chunk => chunk, (chunk, one) => chunk.Length + one.Instrument).ElementAt(2)); // ok
        logger.LogInformation("{Text}", musicians.Chunk(4).SelectMany(chunk => chunk, (chunk, one) => chunk.Length + one.Name).ElementAt(2)); // !EPD2006
        logger.LogInformation("{Text}", musicians.AsParallel().WithDegreeOfParallelism(2).Where(one => one.Desk > 1).Select(one => one.Phone).ToArray()[0]); // !EPD2006
        logger.LogInformation("{Most}", musicians.CountByInstrument()["viola"]); // ok
        var mails = musicians.Select(one => one.Mail).Except(["x"]).Prepend("first").Append("last").Order(StringComparer.Ordinal);
        logger.LogInformation("{Mails}", mails.Skip(1).SkipLast(1).Single()); // !EPD2006
        logger.LogInformation("{Same}", mails.SequenceEqual(["a"])); // ok
        logger.LogInformation("{Number}", mails.TryGetNonEnumeratedCount(out var number) ? number : 0); // ok
        object[] mixed = [musicians[0].Name, musicians[0].Desk];
        logger.LogInformation("{Text}", mixed.OfType<string>().FirstOrDefault("none")); // !EPD2006
        logger.LogInformation("{Average}", musicians.Average(one => one.Desk)); // ok
        var oldest = musicians.OrderBy(one => one.Born).ThenByDescending(one => one.Name).First();
        logger.LogInformation("{Desk}", oldest.Desk); // ok
        logger.LogInformation("{Born}", oldest.Born.ToShortDateString()); // !EPD2006
    }

    public void Kept(List<Musician> musicians)
    {
        var frozen = musicians.ToFrozenDictionary(one => one.Desk, one => one.Instrument);
        logger.LogInformation("{Instrument}", frozen[3]); // ok
        var phones = musicians.ToImmutableSortedDictionary(one => one.Phone!, one => one.Desk);
        logger.LogInformation("{Desk}", phones.Values.First()); // ok
        logger.LogInformation("{Phone}", phones.Keys.First()); // !EPD2006
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(musicians[0].Instrument, musicians[0].Desk);
        logger.LogInformation("{Next}", queue.Peek()); // ok
        queue.Enqueue(musicians[0].Mail, 1);
        logger.LogInformation("{Next}", queue.TryDequeue(out var next, out var priority) ? next : null); // !EPD2006
        logger.LogInformation("{Priority}", priority); // ok
        var names = ImmutableList.CreateBuilder<string>();
        names.Add(musicians[0].Instrument);
        logger.LogInformation("{Names}", names.ToImmutable()[0]); // ok
        names.AddRange(musicians.ConvertAll(one => one.Name));
        logger.LogInformation("{Names}", names.ToImmutable().Reverse()[0]); // !EPD2006
        var linked = new LinkedList<Musician>(musicians);
        logger.LogInformation("{Desk}", linked.First?.Next?.Value.Desk); // ok
        logger.LogInformation("{Born}", linked.First?.Next?.Value.Born); // !EPD2006
        _mails.AddOrUpdate(1, _ => musicians[0].Mail, (_, old) => old + ";" + musicians[0].Mail);
        _desks.AddOrUpdate(1, _ => musicians[0].Desk, (_, old) => old + musicians[0].Mail.Length);
        logger.LogInformation("{Desk}", _desks.GetValueOrDefault(1)); // ok
        logger.LogInformation("{Mail}", _mails.TryRemove(1, out var mail) ? mail : ""); // !EPD2006
        var read = new ReadOnlyCollection<string>([.. musicians.Select(one => one.Instrument)]);
        logger.LogInformation("{Instrument}", read[0]); // ok
        var copy = new string[4];
        musicians.Select(one => one.Phone ?? "").ToList().CopyTo(copy, 1);
        logger.LogInformation("{Copy}", copy[2]); // !EPD2006
        Array.Clear(copy);
        logger.LogInformation("{Length}", copy.Length); // ok
        var desks = new SortedSet<int>(musicians.Select(one => one.Desk));
        logger.LogInformation("{Max}", desks.Max); // ok
        var years = new SortedSet<int>(musicians.Select(one => one.Born.Year));
        logger.LogInformation("{Max}", years.Max); // !EPD2006
        var found = Array.Find([.. musicians], one => one.Name == "x");
        logger.LogInformation("{Found}", found?.Instrument); // ok
        logger.LogInformation("{Found}", found?.Name ?? "nobody"); // !EPD2006
        musicians.ForEach(one => logger.LogInformation("{Desk}", one.Desk)); // ok
        Parallel.ForEach(musicians, one => logger.LogInformation("{Mail}", one.Mail)); // !EPD2006
        logger.LogInformation("{Index}", musicians.FindIndex(one => one.Mail == "x") >= 0); // ok
    }
}

internal static class Counting
{
    public static Dictionary<string, int> CountByInstrument(this IEnumerable<Musician> musicians)
    {
        Dictionary<string, int> counts = [];
        foreach (var musician in musicians)
        {
            counts[musician.Instrument] = counts.TryGetValue(musician.Instrument, out var count) ? count + 1 : 1;
        }

        return counts;
    }
}
