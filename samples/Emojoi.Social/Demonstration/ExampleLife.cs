using System.Net;
using Emojoi.Social.Content;
using Emojoi.Social.Devices;
using Emojoi.Social.Members;
using Emojoi.Social.Messaging;
using Emojoi.Social.Operations;

namespace Emojoi.Social.Demonstration;

/// <summary>Two invented members and what they did.</summary>
internal sealed class ExampleLife(SocialStore store, TimeProvider time)
{
    private readonly Registration _registration = new(store, time);

    /// <summary>Somebody of 16 who tries to register (clause M-AGE).</summary>
    public Member? TryChild() => _registration.Register(
        "tiny",
        new MemberProfile { Nickname = "Tiny" },
        new DateOnly(2010, 5, 1),
        new Device(),
        agrees: true);

    /// <summary>Mei, who posts, talks, writes, signs in and sees the application crash.</summary>
    public Member Mei()
    {
        var mei = _registration.Register(
            "mei.lin",
            new MemberProfile
            {
                Nickname = "Mei",
                Gender = Gender.Female,
                SelfIntroduction = "Tea, trains and terrible puns.",
                Photo = new Uri("https://img.emojoi.example/mei.jpg"),
                Profession = "Librarian",
            },
            new DateOnly(1994, 3, 14),
            Phone(),
            agrees: true)!;
        mei.ChangePassword("$argon2id$v=19$example");
        mei.Settings.Microphone = true;
        mei.Settings.PersonalisedPush = true;
        mei.Recommend(new Portrait(["tea", "railways"], 0.8));
        return mei;
    }

    /// <summary>Jonas, who stays when Mei leaves.</summary>
    public Member Jonas() => _registration.Register(
        "jonas",
        new MemberProfile { Nickname = "Jonas", Profession = "Carpenter" },
        new DateOnly(1988, 11, 2),
        new Device { HardwareModel = "Fairphone 5", OsVersion = "Android 15" },
        agrees: true)!;

    /// <summary>What the two did.</summary>
    public void Live(Member mei, Member jonas)
    {
        var now = time.GetUtcNow();
        store.Posts.Add(Post.Publish(Id(1), mei.Id, "The night train to Vienna is worth every minute.", [new Uri("https://img.emojoi.example/train.jpg")], now));
        store.Posts.Add(Post.Publish(Id(2), jonas.Id, "Built a bookshelf.", [], now));
        Talk(mei, jonas, now);
        Write(mei, jonas, now);
        store.SignIns.Add(new SignIn
        {
            MemberId = mei.Id,
            At = now,
            IpAddress = IPAddress.Parse("203.0.113.7"),
            AccessMethod = "Wi-Fi",
            UserAgent = "Emojoi/5.2 (Android 15)",
        });
        store.Crashes.Add(new CrashReport(mei.Id, now, "NullReferenceException at VoiceRoom.Join", "open room; join room", 212));
    }

    private static Device Phone() => new()
    {
        HardwareModel = "Pixel 9",
        OsVersion = "Android 15",
        Imei = "490154203237518",
        DeviceId = Id(9),
        MacAddress = "00:00:5E:00:53:AF",
        AppVersion = "5.2",
        AppSource = "Google Play",
    };

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private void Talk(Member mei, Member jonas, DateTimeOffset now)
    {
        var room = new VoiceRoom { Id = Id(3), HostId = mei.Id, Topic = "Slow travel" };
        store.Rooms.Add(room);
        VoiceClip?[] clips = [room.Speak(mei, [1, 2, 3, 4], now), room.Speak(jonas, [5, 6], now)];
        store.Clips.AddRange(clips.OfType<VoiceClip>());
    }

    private void Write(Member mei, Member jonas, DateTimeOffset now)
    {
        var message = new DirectMessage
        {
            Id = Id(4),
            SenderId = mei.Id,
            RecipientId = jonas.Id,
            Written = new MessageText { AuthorId = mei.Id, Text = "Can you build one for me?" },
            SentAt = now,
        };
        message.React(":thumbs-up:");
        store.Messages.Add(message);
    }
}
