using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FlowCases.Depots;

public class Courier
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string Zone { get; set; } = "";
    public int Parcels { get; set; }
    public List<Courier> Deputies { get; } = [];
}

public record Row(int Id, string? Text);

public interface IFleet
{
    IQueryable<Courier> Couriers { get; }
}

public class Depots(ILogger logger, IFleet fleet)
{
    public void Lists(Courier courier)
    {
        string[] contacts = ["desk@example.org", courier.Mail, .. courier.Deputies.Select(deputy => deputy.Phone)];
        logger.LogInformation("{Contact}", contacts[^1]); // !EPD2006
        logger.LogInformation("{Count}", contacts.Length); // ok
        List<string> zones = [courier.Zone];
        zones.AddRange(courier.Deputies.ConvertAll(deputy => deputy.Zone));
        logger.LogInformation("{Zones}", string.Join(',', zones)); // ok
        zones.Insert(0, courier.Name);
        zones.RemoveAll(zone => zone.Length == 0);
        logger.LogInformation("{Zones}", string.Join(',', zones)); // !EPD2006
        var stack = new Stack<(int, string)>();
        stack.Push((courier.Id, courier.Phone));
        while (stack.TryPop(out var popped))
        {
            logger.LogInformation("{Id}", popped.Item1); // ok
            logger.LogInformation("{Phone}", popped.Item2); // !EPD2006
        }

        var matrix = new string[2, 2];
        matrix[0, 1] = courier.Mail;
        logger.LogInformation("{Cell}", matrix[0, 1]); // !EPD2006
        foreach (ref var item in CollectionsMarshal.AsSpan(zones))
        {
            item = "x";
        }

        var heap = new PriorityQueue<string, int>();
        heap.Enqueue(courier.Name, courier.Parcels);
        heap.TryDequeue(out var name, out var priority);
        logger.LogInformation("{Name}", name); // !EPD2006
        logger.LogInformation("{Priority}", priority); // ok
    }

    public void Maps(Courier courier, string key)
    {
        var phones = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (!phones.TryGetValue(courier.Zone, out var ofZone))
        {
            phones[courier.Zone] = ofZone = [];
        }

        ofZone.Add(courier.Phone);
        logger.LogInformation("{Phone}", phones[key][0]); // !EPD2006
        logger.LogInformation("{Zones}", string.Join(',', phones.Keys)); // ok
        foreach (var (zone, list) in phones)
        {
            logger.LogInformation("{Zone} {Count}", zone, list.Count); // ok
        }

        var byMail = new ConcurrentDictionary<string, int>();
        byMail.AddOrUpdate(courier.Mail, 1, (_, old) => old + 1);
        logger.LogInformation("{Total}", byMail.Values.Sum()); // ok
        logger.LogInformation("{Top}", byMail.MaxBy(pair => pair.Value).Key); // !EPD2006
        var cached = new ConcurrentDictionary<int, string>();
        logger.LogInformation("{Cached}", cached.GetOrAdd(courier.Id, (_, found) => found.Name, courier)); // !EPD2006
        var frozen = courier.Deputies.ToImmutableDictionary(deputy => deputy.Id, deputy => deputy.Zone);
        logger.LogInformation("{Zone}", frozen[1]); // ok
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(cachedNames, courier.Id, out var exists);
        slot = courier.Name;
        logger.LogInformation("{Exists}", exists); // ok
        logger.LogInformation("{Slot}", cachedNames[courier.Id]); // !EPD2006
    }

    private readonly Dictionary<int, string> cachedNames = [];

    public void Methods(List<Courier> couriers)
    {
        logger.LogInformation("{First}", couriers.OrderBy(courier => courier.Name).First().Zone); // ok
        logger.LogInformation("{First}", couriers.OrderBy(courier => courier.Zone).Select(courier => courier.Name).FirstOrDefault("-")); // !EPD2006
        logger.LogInformation("{Sum}", couriers.Where(courier => courier.Mail.Length > 0).Sum(courier => courier.Parcels)); // ok
        var counts = couriers.GroupBy(courier => courier.Mail).ToDictionary(group => group.Key, group => group.Count());
        logger.LogInformation("{Max}", counts.Values.Max()); // ok
        logger.LogInformation("{Keys}", string.Join(',', counts.Keys)); // !EPD2006
        var all = couriers.SelectMany(courier => courier.Deputies, (courier, deputy) => new { courier.Zone, deputy.Phone }).ToArray();
        logger.LogInformation("{Zone}", all[0].Zone); // ok
        logger.LogInformation("{Phone}", all[0].Phone); // !EPD2006
        logger.LogInformation("{Text}", couriers.Aggregate("", (text, courier) => text + courier.Name)); // !EPD2006
        logger.LogInformation("{Text}", couriers.Aggregate(0, (sum, courier) => sum + courier.Parcels)); // ok
        foreach (var chunk in couriers.Select(courier => courier.Phone).Chunk(10))
        {
            logger.LogInformation("{Size}", chunk.Length); // ok
            logger.LogInformation("{Last}", chunk.Last()); // !EPD2006
        }

        var zipped = couriers.Select(courier => courier.Zone).Zip(couriers.Select(courier => courier.Mail)).ToList();
        logger.LogInformation("{Zone}", zipped[0].First); // ok
        logger.LogInformation("{Mail}", zipped[0].Second); // !EPD2006
        var lookup = couriers.ToLookup(courier => courier.Zone, courier => courier.Phone);
        logger.LogInformation("{Zones}", lookup.Select(group => group.Key).Distinct().Count()); // ok
        logger.LogInformation("{Phones}", string.Join(',', lookup["north"])); // !EPD2006
    }

    public void Queries(List<Courier> couriers, List<Row> rows)
    {
        var query =
            from courier in couriers
            join row in rows on courier.Id equals row.Id into joined
            from row in joined.DefaultIfEmpty()
            let initials = courier.Name[..2]
            where courier.Parcels > 3
            orderby initials descending
            select new { courier.Id, Initials = initials, row?.Text };
        foreach (var item in query)
        {
            logger.LogInformation("{Id} {Text}", item.Id, item.Text); // ok
            logger.LogInformation("{Initials}", item.Initials); // !EPD2006
        }

        var byZone = from courier in couriers group courier.Mail by courier.Zone into grouped select (grouped.Key, Mails: grouped.ToList());
        logger.LogInformation("{Zone}", byZone.First().Key); // ok
        logger.LogInformation("{Mail}", byZone.First().Mails[0]); // !EPD2006
        var totals = from courier in couriers group courier by courier.Name into grouped select new { Total = grouped.Sum(courier => courier.Parcels) };
        logger.LogInformation("{Total}", totals.Max(total => total.Total)); // ok
    }

    public void Projections(int id)
    {
        var rows = fleet.Couriers.Where(courier => courier.Mail != "").Select(courier => new Row(courier.Id, courier.Zone)).ToList();
        logger.LogInformation("{Text}", rows[0].Text); // ok
        var named = fleet.Couriers.Select(courier => new Row(courier.Id, courier.Name)).ToList();
        logger.LogInformation("{Text}", named[0].Text); // !EPD2006
        logger.LogInformation("{Id}", named[0].Id); // ok
        var phone = fleet.Couriers.Where(courier => courier.Id == id).Select(courier => courier.Phone).SingleOrDefault();
        logger.LogInformation("{Phone}", phone); // !EPD2006
        var busy = fleet.Couriers.OrderByDescending(courier => courier.Parcels).Take(3).Any(courier => courier.Phone == "110");
        logger.LogInformation("{Busy}", busy); // ok
    }
}
