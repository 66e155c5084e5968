using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Strategies;

public sealed class AccountDb(DbContextOptions<AccountDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(account =>
        {
            account.Property(row => row.Id).ValueGeneratedNever();
            account.OwnsOne(row => row.Preferences, preferences => preferences.ToJson());
            account.Property(row => row.Email).HasConversion(email => email.Text, text => new EmailAddress(text));
            account.Property(row => row.Nickname).HasConversion(name => name.Text, text => new Nickname(text));
            account.HasIndex(row => row.Handle).IsUnique();
            account.HasIndex(row => row.Phone).IsUnique();
            account.HasIndex(row => new { row.Realm, row.Number }).IsUnique();
            account.HasIndex(row => new { row.Id, row.Label }).IsUnique();
            account.HasAlternateKey(row => row.Code);
        });
        modelBuilder.Entity<Payment>().HasOne<Account>().WithMany().HasForeignKey(row => row.AccountReference).HasPrincipalKey(row => row.Reference);
    }
}
