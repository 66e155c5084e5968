// What a database stores is tagged where it is read: a row that is found is not the one that somebody wrote to, nor is what comes with a request.
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FlowCases.CopiesOfLeaves;

public sealed class Leaf
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    public string Path { get; set; } = "";
}

public sealed class Reader : IdentityUser
{
    public string Motto { get; set; } = "";
}

public sealed class Library(DbContextOptions<Library> options) : DbContext(options)
{
    public DbSet<Leaf> Leaves { get; set; } = null!;

    public DbSet<User> Users { get; set; } = null!;
}

/// <summary>A store of one's own, whatever database is behind it.</summary>
public interface IStore<T>
{
    IQueryable<T> Rows { get; }

    void Save(T row);
}

public sealed class Books(IStore<Leaf> leaves, IStore<User> users)
{
    public void Write(User user, Leaf leaf)
    {
        leaf.Text = user.Email; // !EPD1012
        leaves.Save(leaf);
    }

    public void Show(int id)
    {
        var row = leaves.Rows.Where(leaf => leaf.Id == id).Select(leaf => new Leaf { Text = leaf.Text, Path = leaf.Path }).FirstOrDefault();
        Console.WriteLine(row?.Text); // ok
        Console.WriteLine(users.Rows.Single(user => user.Id == id).Nickname); // !EPD2007
        Console.WriteLine(users.Rows.Select(user => new { Shown = user.Email }).First().Shown); // !EPD2007
    }
}

public sealed class Leaves(Library library, UserManager<Reader> readers)
{
    public async Task Write(User user, int id)
    {
        var leaf = await library.Leaves.FindAsync(id);
        leaf!.Text = user.Email; // !EPD1012
        leaf.Path = "/" + user.Nickname; // !EPD1012
        Console.WriteLine(leaf.Text); // !EPD2007
        await library.SaveChangesAsync();
    }

    public async Task Write_motto(User user, string id)
    {
        var reader = await readers.FindByIdAsync(id);
        reader!.Motto = user.Nickname; // !EPD1012
        await readers.UpdateAsync(reader);
    }

    public async Task Show(int id)
    {
        Console.WriteLine((await library.Leaves.FindAsync(id))!.Text); // ok
        Console.WriteLine((await library.Leaves.FirstAsync(leaf => leaf.Id == id)).Path); // ok
        Console.WriteLine(library.Find<Leaf>(id)!.Path); // ok
        Console.WriteLine(library.Set<Leaf>().Where(leaf => leaf.Id == id).Select(leaf => leaf.Path).Single()); // ok
        foreach (var leaf in library.Leaves.AsNoTracking().OrderBy(leaf => leaf.Id))
        {
            Console.WriteLine(leaf.Text); // ok
        }
    }

    public async Task Show_mottos(string id)
    {
        Console.WriteLine((await readers.FindByIdAsync(id))!.Motto); // ok
        Console.WriteLine(readers.Users.First(reader => reader.Id == id).Motto); // ok
    }

    public void Show_what_is_tagged(int id)
    {
        Console.WriteLine(library.Users.Select(user => new { Shown = user.Email, user.Id }).First(row => row.Id == id).Shown); // !EPD2007
        Console.WriteLine(library.Find<User>(id)!.Nickname); // !EPD2007
    }

    public void Rename(int id, string from, string to)
    {
        var leaf = library.Leaves.Single(leaf => leaf.Id == id);
        leaf.Path = leaf.Path.Replace(from, to); // ok
    }

    public static Leaf CopyOf(Leaf leaf) => new()
    {
        Text = leaf.Text, // ok
        Path = leaf.Path.ToLowerInvariant(), // ok
    };
}

[ApiController]
public sealed class LeavesController(ILogger<LeavesController> log) : ControllerBase
{
    [HttpPost]
    public void Take(Leaf leaf)
    {
        log.LogInformation("{Path}", leaf.Path); // ok
        log.LogInformation("{@Leaf}", leaf); // ok
    }

    [HttpPut]
    public void Take(Leaf leaf, User user)
    {
        leaf.Text = user.Email; // !EPD1012
        log.LogInformation("{Text}", leaf.Text); // !EPD2006
    }
}
