using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FlowCases.Shelves;

public class Reader : IdentityUser<int>
{
    public string Name { get; set; } = "";
    public List<Loan> Loans { get; set; } = [];
}

public class Loan
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string Mail { get; set; } = "";
}

public class ShelfDb(DbContextOptions<ShelfDb> options) : DbContext(options)
{
    public DbSet<Reader> Readers { get; set; } = null!;
}

public sealed class LoanBuilder(Loan? loan = null)
{
    private readonly Loan _loan = loan ?? new Loan();

    public LoanBuilder WithMail(string mail)
    {
        _loan.Mail = mail;
        return this;
    }

    public LoanBuilder WithTitle(string title)
    {
        _loan.Title = title;
        return this;
    }

    public Loan Build() => _loan;
}

public interface IReaders
{
    void Update(Reader reader);

    Task<Reader?> Find(int id);

    Task<IEnumerable<Reader>> All();
}

public sealed class Readers(ShelfDb db) : IReaders
{
    public void Update(Reader reader) => db.Entry(reader).State = EntityState.Modified;

    public async Task<Reader?> Find(int id) => await db.Readers.Include(reader => reader.Loans).FirstOrDefaultAsync(reader => reader.Id == id);

    public async Task<IEnumerable<Reader>> All() => await db.Readers.ToListAsync();
}

/// <summary>What is written to a row of a list is of that row, and not of who has the list.</summary>
public sealed class Lendings(IReaders readers, ILogger<Lendings> logger)
{
    public async Task Lend(User user, int id)
    {
        var reader = await readers.Find(id);
        if (reader is null)
        {
            return;
        }

        var loan = new LoanBuilder(reader.Loans.FirstOrDefault(one => one.Id == id)).WithMail(user.Email).WithTitle("x").Build();
        if (loan.Id == 0)
        {
            reader.Loans.Add(loan);
        }

        readers.Update(reader);
        logger.LogInformation("{Mail}", loan.Mail); // !EPD2006
        logger.LogInformation("{Title}", loan.Title); // ok
        logger.LogInformation("{Name}", reader.Name); // ok
    }

    public async Task Change(User user, int id, Reader reader)
    {
        var loan = reader.Loans.SingleOrDefault(one => one.Id == id);
        loan!.Mail = user.Email;
        readers.Update(reader);
        await Task.Yield();
        logger.LogInformation("{Name}", reader.Name); // ok
    }

    public async Task Remind(int id)
    {
        foreach (var reader in await readers.All())
        {
            logger.LogInformation("{Name}", reader.Name); // ok
            logger.LogInformation("{Id}", reader.Id); // ok
            logger.LogInformation("{Phone}", reader.PhoneNumber); // ok
        }

        logger.LogInformation("{Phone}", (await readers.Find(id))?.PhoneNumber); // ok
    }

    public async Task Rename(User user, int id)
    {
        var reader = await readers.Find(id);
        reader!.UserName = user.Email;
        logger.LogInformation("{Login}", reader.UserName); // !EPD2006
        logger.LogInformation("{Id}", reader.Id); // ok
        logger.LogInformation("{Phone}", reader.PhoneNumber); // ok
        Greet(reader);
        Greet(new Reader { UserName = "x", Name = "y" });
    }

    private void Greet(Reader reader)
    {
        logger.LogInformation("{Login}", reader.UserName); // !EPD2006
        logger.LogInformation("{Name}", reader.Name); // ok
    }
}
