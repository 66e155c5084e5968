using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>Names of blobs in columns, lists, documents, lists within documents, and owned rows; its plan is generated.</summary>
public sealed class GalleryDb(DbContextOptions<GalleryDb> options) : DbContext(options)
{
    public DbSet<Collector> Collectors => Set<Collector>();

    public DbSet<Exhibit> Exhibits => Set<Exhibit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Collector>(collector =>
        {
            collector.Property(row => row.Id).ValueGeneratedNever();
            collector.Property(row => row.PassportFile).HasConversion(value => Mirror(value), value => Mirror(value));
            collector.Property(row => row.VideoLinks).HasConversion(
                links => string.Join(',', links),
                text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).ToList(),
                new ValueComparer<List<string>>((one, other) => one!.SequenceEqual(other!), links => links.Count, links => links.ToList()));
            collector.OwnsOne(row => row.Wall, wall =>
            {
                wall.ToJson();
                wall.OwnsMany(part => part.Frames);
            });
            collector.ComplexProperty(row => row.Room, room =>
            {
                room.ToJson();
                room.ComplexCollection(part => part.Frames);
            });
            collector.OwnsMany(row => row.Albums, album =>
            {
                album.ToTable("Albums");
                album.Property<int>("Number").ValueGeneratedOnAdd();
                album.HasKey("Number");
            });
        });
        modelBuilder.Entity<Exhibit>().HasIndex(row => row.CollectorId);
    }

    private static string? Mirror(string? value) => value is null ? null : new string([.. value.Reverse()]);
}
