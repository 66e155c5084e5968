using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>People and their posts.</summary>
public sealed class BenchmarkDb(DbContextOptions<BenchmarkDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Member>();
        modelBuilder.Entity<Post>(post =>
        {
            post.HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId);
            post.Property(row => row.At).HasColumnType("timestamp");
        });
    }
}
