using Microsoft.EntityFrameworkCore;

namespace FlowCases.Entities;

public class Shop : DbContext
{
    public DbSet<User> Users => Set<User>();

    public DbSet<Account> Accounts => Set<Account>();
}

public class UserRow
{
    public int Id { get; set; }
    public string Label { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class Entities(Shop shop)
{
    public async Task Read_one(int id)
    {
        var user = await shop.Users.FindAsync(id);
        Console.WriteLine(user!.Email); // !EPD2007
        Console.WriteLine(user.Plan); // ok
        var other = await shop.Users.FirstOrDefaultAsync(one => one.Email == "x");
        Console.WriteLine(other?.Nickname); // !EPD2007
        Console.WriteLine(other?.Id); // ok
    }

    public async Task Of_the_database_itself(CancellationToken cancellation)
    {
        Console.WriteLine(shop.Database.GenerateCreateScript()); // ok
        Console.WriteLine(shop.Database.ProviderName); // ok
        Console.WriteLine(await shop.SaveChangesAsync(cancellation)); // ok
        Console.WriteLine(shop.ContextId); // ok
        Console.WriteLine(shop); // ok
    }

    public async Task Read_many()
    {
        var users = await shop.Users.AsNoTracking().Where(user => user.Logins > 0).OrderBy(user => user.Email).ToListAsync();
        foreach (var user in users)
        {
            Console.WriteLine(user.Phone); // !EPD2007
            Console.WriteLine(user.Logins); // ok
        }

        await foreach (var user in shop.Users.AsAsyncEnumerable())
        {
            Console.WriteLine(user.Nickname); // !EPD2007
        }
    }

    public async Task Projected()
    {
        var rows = await shop.Users.Select(user => new UserRow { Id = user.Id, Label = user.Nickname + " " + user.Email, Plan = user.Plan }).ToListAsync();
        Console.WriteLine(rows[0].Label); // !EPD2007
        Console.WriteLine(rows[0].Plan); // ok
        var mails = await shop.Users.Select(user => user.Email).ToArrayAsync();
        Console.WriteLine(mails[0]); // !EPD2007
        var plans = await shop.Users.Select(user => user.Plan).Distinct().ToListAsync();
        Console.WriteLine(string.Join(",", plans)); // ok
    }

    public async Task Counted()
    {
        Console.WriteLine(await shop.Users.CountAsync(user => user.Phone != null)); // ok
        Console.WriteLine(await shop.Users.AnyAsync(user => user.Email == "x")); // ok
        Console.WriteLine(await shop.Users.MaxAsync(user => user.BirthDate)); // !EPD2007
        Console.WriteLine(await shop.Users.MaxAsync(user => user.Logins)); // ok
    }

    public async Task Navigated()
    {
        var account = await shop.Accounts.Include(one => one.Owner).SingleAsync(one => one.Number == 3);
        Console.WriteLine(account.Owner.Email); // !EPD2007
        Console.WriteLine(account.Currency); // ok
        var owners = await shop.Accounts.Select(one => one.Owner).Select(owner => owner.Nickname).ToListAsync();
        Console.WriteLine(owners[0]); // !EPD2007
    }

    public async Task Dictionaries()
    {
        var mails = await shop.Users.ToDictionaryAsync(user => user.Id, user => user.Email);
        Console.WriteLine(mails[4]); // !EPD2007
        var plans = await shop.Users.ToDictionaryAsync(user => user.Id, user => user.Plan);
        Console.WriteLine(plans[4]); // ok
    }

    public void Joined()
    {
        var rows =
            from user in shop.Users
            join account in shop.Accounts on user.Id equals account.Number into accounts
            from account in accounts.DefaultIfEmpty()
            where user.Logins > 2
            select new { Who = user.Nickname, What = account!.Currency };
        foreach (var row in rows)
        {
            Console.WriteLine(row.Who); // !EPD2007
            Console.WriteLine(row.What); // ok
        }
    }

    public async Task Saved(User user)
    {
        shop.Users.Add(user); // ok
        await shop.SaveChangesAsync(); // ok
        shop.Users.Remove(user); // ok
    }
}
