using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace FlowCases.MessagesAndStores;

public sealed class MailOptions
{
    public string Name { get; set; } = "";
}

public class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();
}

public class MessagesAndStores(ILogger log, Shop shop, IMemoryCache cache, IDistributedCache distributed)
{
    public async Task Entity_framework()
    {
        var user = await shop.Users.FirstAsync(one => one.Email == "x");
        log.LogInformation("{Mail}", user.Email); // !EPD2006
        log.LogInformation("{Plan}", user.Plan); // ok
        var mails = await shop.Users.Where(one => one.Logins > 1).Select(one => one.Email).ToListAsync();
        log.LogInformation("{Mail}", mails[0]); // !EPD2006
        log.LogInformation("{Count}", await shop.Users.CountAsync(one => one.Email != "")); // ok
        log.LogInformation("{Any}", await shop.Users.AnyAsync(one => one.Phone == "1")); // ok
        var rows = shop.Users.AsNoTracking().Select(one => new { one.Nickname, one.Plan }).AsAsyncEnumerable();
        await foreach (var row in rows)
        {
            log.LogInformation("{Name}", row.Nickname); // !EPD2006
            log.LogInformation("{Plan}", row.Plan); // ok
        }

        var found = await shop.FindAsync<User>(3);
        log.LogInformation("{Phone}", found?.Phone); // !EPD2006
        log.LogInformation("{Max}", await shop.Users.MaxAsync(one => one.BirthDate)); // !EPD2006
        var groups = await shop.Users.GroupBy(one => one.Plan).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        log.LogInformation("{Key} {Count}", groups[0].Key, groups[0].Count); // ok
        shop.Users.Add(user);
        await shop.SaveChangesAsync(); // ok
    }

    public async Task Caches(User user)
    {
        cache.Set("mail", user.Email);
        log.LogInformation("{Mail}", cache.Get<string>("mail")); // !EPD2006
        var mail = cache.GetOrCreate("k", entry => user.Nickname);
        log.LogInformation("{Mail}", mail); // !EPD2006
        log.LogInformation("{Plan}", cache.GetOrCreate("p", entry => user.Plan)); // ok
        log.LogInformation("{Has}", cache.TryGetValue("mail", out _)); // ok
        await distributed.RemoveAsync("x"); // ok
    }

    public void Readers(DbDataReader reader)
    {
        var user = new User { Email = reader.GetString(0), Plan = reader.GetString(1) };
        log.LogInformation("{Plan}", user.Plan); // ok
        log.LogInformation("{Mail}", user.Email); // !EPD2006
        log.LogInformation("{Raw}", reader.GetString(2)); // ok
    }

    public void Commands(DbCommand command, User user)
    {
        command.CommandText = "select * from users where plan = '" + user.Plan + "'"; // ok
        var parameter = command.CreateParameter();
        parameter.Value = user.Email; // ok
        command.Parameters.Add(parameter); // ok
    }

    public void Tables(User user)
    {
        var table = new DataTable();
        table.Columns.Add("mail");
        table.Rows.Add(user.Email);
        log.LogInformation("{Mail}", table.Rows[0]["mail"]); // !EPD2006
        log.LogInformation("{Count}", table.Rows.Count); // ok
        var row = new DataTable().NewRow();
        row["plan"] = user.Plan;
        log.LogInformation("{Plan}", row["plan"]); // ok
    }

    public void Configured(User user, IOptions<MailOptions> mail)
    {
        log.LogInformation("{Name}", mail.Value.Name); // ok
        var copy = Options.Create(new MailOptions { Name = user.Nickname });
        log.LogInformation("{Name}", copy.Value.Name); // !EPD2006
    }

    public void Mapping(User user)
    {
        var dto = Mapper.Map(user);
        log.LogInformation("{Contact}", dto.Contact); // !EPD2006
        log.LogInformation("{Kind}", dto.Kind); // ok
        log.LogInformation("{@Dto}", dto); // !EPD2006
        var builder = new DtoBuilder().Contact(user.Phone!).Kind(user.Plan).Build();
        log.LogInformation("{Contact}", builder.Contact); // !EPD2006
    }

    public void Formatted(User user)
    {
        log.LogInformation("{Line}", Line(user, static one => one.Email)); // !EPD2006
        log.LogInformation("{Line}", Line(user, static one => one.Plan)); // ok
        log.LogInformation("{Line}", string.Join("\n", Rows(user).Select((text, index) => index + text))); // !EPD2006
        log.LogInformation("{Line}", Rows(user).Count()); // ok
    }

    private static string Line(User user, Func<User, string> select) => $"{user.Id}: {select(user)}";

    private static IEnumerable<string> Rows(User user) => [user.Plan, user.Nickname];

    private sealed class Dto
    {
        public string Contact { get; init; } = "";
        public string Kind { get; init; } = "";
    }

    private static class Mapper
    {
        public static Dto Map(User user) => new() { Contact = user.Email, Kind = user.Plan };
    }

    private sealed class DtoBuilder
    {
        private string _contact = "", _kind = "";

        public DtoBuilder Contact(string contact)
        {
            _contact = contact;
            return this;
        }

        public DtoBuilder Kind(string kind)
        {
            _kind = kind;
            return this;
        }

        public Dto Build() => new() { Contact = _contact, Kind = _kind };
    }
}
