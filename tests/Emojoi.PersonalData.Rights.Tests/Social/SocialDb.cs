using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>A small social network: what rights engines go wrong on, in eight tables.</summary>
public sealed class SocialDb(DbContextOptions<SocialDb> options, CurrentTenant? tenant = null) : DbContext(options)
{
    private int Tenant => tenant?.Id ?? 1;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Member>(member =>
        {
            member.HasIndex(row => row.Email).IsUnique();
            member.OwnsOne(row => row.Profile, profile => profile.ToTable("Profiles"));
            member.Navigation(row => row.Profile).IsRequired();
        });
        modelBuilder.Entity<Post>(post =>
        {
            post.HasOne(row => row.Author).WithMany().HasForeignKey(row => row.AuthorId).OnDelete(DeleteBehavior.Restrict);
            post.HasQueryFilter("SoftDelete", row => !row.IsDeleted);
            post.HasQueryFilter("Tenant", row => row.Tenant == Tenant);
        });
        modelBuilder.Entity<Comment>(comment =>
        {
            comment.HasOne(row => row.Post).WithMany(row => row.Comments).HasForeignKey(row => row.PostId).OnDelete(DeleteBehavior.Cascade);
            comment.HasOne(row => row.Parent).WithMany().HasForeignKey(row => row.ParentId);
            comment.HasOne<Member>().WithMany().HasForeignKey(row => row.AuthorId);
        });
        modelBuilder.Entity<Message>(message =>
        {
            message.ComplexProperty(row => row.Draft);
            message.HasOne<Member>().WithMany().HasForeignKey(row => row.SenderId);
            message.HasOne<Member>().WithMany().HasForeignKey(row => row.RecipientId);
        });
        modelBuilder.Entity<Invoice>().HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Session>().HasOne<Member>().WithMany().HasForeignKey(row => row.MemberId);
        modelBuilder.Entity<Follow>(follow =>
        {
            follow.HasKey(row => new { row.FollowerId, row.FollowedId });
            follow.HasOne<Member>().WithMany().HasForeignKey(row => row.FollowerId).OnDelete(DeleteBehavior.Cascade);
            follow.HasOne<Member>().WithMany().HasForeignKey(row => row.FollowedId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
