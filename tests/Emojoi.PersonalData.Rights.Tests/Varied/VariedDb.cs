using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>Composite keys, shadow properties, converters, owned and complex types, documents, collections, and three kinds of inheritance.</summary>
public sealed class VariedDb(DbContextOptions<VariedDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Person>(person =>
        {
            person.HasKey(row => new { row.Realm, row.Number });
            person.HasIndex(row => row.Email).IsUnique();
            person.Property(row => row.Secret).HasConversion(value => Mirror(value), value => Mirror(value));
            person.Property(row => row.Mood).HasConversion<string>();
            person.Property<string>("Origin").HasDefaultValue("origin-unset");
            person.ComplexProperty(row => row.Home);
            person.ComplexProperty(row => row.Work, work => work.ToJson());
            person.OwnsOne(row => row.Settings, settings =>
            {
                settings.ToJson();
                settings.Property(row => row.Signature).HasJsonPropertyName("sig");
                settings.OwnsMany(row => row.Devices);
            });
            person.OwnsMany(row => row.Former, former =>
            {
                former.ToTable("FormerAddresses");
                former.Property<int>("Number").ValueGeneratedOnAdd();
                former.HasKey("Number");
            });
        });
        modelBuilder.Entity<Order>().HasIndex(order => new { order.Realm, order.PersonNumber });
        modelBuilder.Entity<OrderLine>().HasOne(line => line.Order).WithMany(order => order.Lines);
        modelBuilder.Entity<Note>().UseTphMappingStrategy();
        modelBuilder.Entity<Letter>();
        modelBuilder.Entity<Recipe>();
        modelBuilder.Entity<Certificate>().UseTptMappingStrategy();
        modelBuilder.Entity<Diploma>();
        modelBuilder.Entity<Ticket>().UseTpcMappingStrategy().Property(ticket => ticket.Id).ValueGeneratedNever();
        modelBuilder.Entity<TrainTicket>();
        modelBuilder.Entity<FlightTicket>();
    }

    private static string? Mirror(string? value) => value is null ? null : new string([.. value.Reverse()]);
}
