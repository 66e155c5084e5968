using Emojoi.Social.Content;
using Emojoi.Social.Members;
using Emojoi.Social.Messaging;
using Emojoi.Social.Notifications;
using Emojoi.Social.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Emojoi.Social.Storage;

/// <summary>Everything that the service keeps.</summary>
public sealed class SocialDb(DbContextOptions<SocialDb> options) : DbContext(options)
{
    private const string Number = "Number";

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<VoiceRoom> Rooms => Set<VoiceRoom>();

    public DbSet<VoiceClip> Clips => Set<VoiceClip>();

    public DbSet<DirectMessage> Messages => Set<DirectMessage>();

    public DbSet<SignIn> SignIns => Set<SignIn>();

    public DbSet<CrashReport> Crashes => Set<CrashReport>();

    public DbSet<LinkClick> Clicks => Set<LinkClick>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Member>(member =>
        {
            member.Property(one => one.Id).ValueGeneratedNever();
            member.OwnsOne(one => one.Profile);
            member.OwnsOne(one => one.Settings);
            member.OwnsOne(one => one.Portrait);
            member.OwnsMany(one => one.Devices, KeepsNumber);
        });
        modelBuilder.Entity<Post>(post =>
        {
            post.HasIndex(one => one.AuthorId);
            post.OwnsMany(one => one.Pictures, KeepsNumber);
        });
        modelBuilder.Entity<VoiceRoom>().HasIndex(room => room.HostId);
        KeepsNumber<VoiceClip>(modelBuilder, nameof(VoiceClip.SpeakerId));
        KeepsNumber<SignIn>(modelBuilder, nameof(SignIn.MemberId));
        KeepsNumber<CrashReport>(modelBuilder, nameof(CrashReport.MemberId));
        KeepsNumber<LinkClick>(modelBuilder, nameof(LinkClick.MemberId));
        modelBuilder.Entity<DirectMessage>(message =>
        {
            message.OwnsOne(one => one.Written);
            message.OwnsOne(one => one.Reaction);
            message.HasIndex(one => one.SenderId);
            message.HasIndex(one => one.RecipientId);
        });
    }

    private static void KeepsNumber<TOwner, TPart>(OwnedNavigationBuilder<TOwner, TPart> part)
        where TOwner : class
        where TPart : class
    {
        part.Property<long>(Number).ValueGeneratedOnAdd();
        part.HasKey(Number);
    }

    /// <summary>Rows of a log have a number that the database gives them, and are found by the person that they are about.</summary>
    private static void KeepsNumber<TRecord>(ModelBuilder modelBuilder, string person)
        where TRecord : class
    {
        var record = modelBuilder.Entity<TRecord>();
        record.Property<long>(Number).ValueGeneratedOnAdd();
        record.HasKey(Number);
        record.HasIndex(person);
    }
}
