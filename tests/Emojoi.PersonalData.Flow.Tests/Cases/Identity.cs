// ASP.NET Core's Identity keeps accounts as a database does: what goes in does not come out of whatever else is asked.
using Microsoft.AspNetCore.Identity;

namespace FlowCases.Identity;

public sealed class Account : IdentityUser<int>
{
    public string? ConfirmationToken { get; set; }

    public int Place { get; set; }
}

public sealed class Accounts(UserManager<Account> users, SignInManager<Account> signIn, ILogger<Accounts> log, List<Account> all)
{
    public async Task Change(User user, string name)
    {
        var account = await users.FindByNameAsync(name);
        var result = await users.SetEmailAsync(account!, user.Email);
        log.LogInformation("Changed: {Result}", result); // ok
        log.LogInformation("Changed: {Succeeded}", result.Succeeded); // ok
        all.Add(account!);
    }

    public async Task Confirm(User user)
    {
        var account = new Account { UserName = user.Nickname, Email = user.Email };
        var created = await users.CreateAsync(account, "secret");
        log.LogInformation("Created: {Errors}", created.Errors.Count()); // ok
        account.ConfirmationToken = await users.GenerateEmailConfirmationTokenAsync(account); // ok
        log.LogInformation("Created {Name}", account.UserName); // !EPD2006
        log.LogInformation("Created {Id}", account.Id); // ok
        log.LogInformation("Signed in: {Result}", await signIn.PasswordSignInAsync(account, "secret", false, false)); // ok
    }

    public void List()
    {
        foreach (var account in all)
        {
            log.LogInformation("At {Place}", account.Place); // ok
        }
    }
}
