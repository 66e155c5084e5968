using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>A shop that keeps each thing for a time of its own; the generator writes its plan.</summary>
public class ShopDb(DbContextOptions<ShopDb> options) : DbContext(options)
{
    public DbSet<Visitor> Visitors => Set<Visitor>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Purchase> Purchases => Set<Purchase>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<Engraving> Engravings => Set<Engraving>();

    public DbSet<VisitorScore> Scores => Set<VisitorScore>();

    public DbSet<VisitorRank> Ranks => Set<VisitorRank>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Postcard> Postcards => Set<Postcard>();

    public DbSet<Doodle> Doodles => Set<Doodle>();
}
