using System.Text.Json;
using Emojoi.Social.Content;
using Emojoi.Social.Members;
using Emojoi.Social.Messaging;
using Emojoi.Social.Notifications;
using Emojoi.Social.Operations;

namespace Emojoi.Social.Rights;

/// <summary>Answers what a member may ask for, with the code that is generated from the declarations.</summary>
public sealed class RightsDesk(SocialStore store, TimeProvider time)
{
    /// <summary>Writes everything that the service holds about a member (clause R-ACCESS).</summary>
    public void Export(Member member, Stream destination)
    {
        using var writer = new Utf8JsonWriter(destination, new JsonWriterOptions { Indented = true });
        var records = new PersonalRecords(store, member);
        writer.WriteStartObject();
        writer.WritePropertyName("member");
        member.WritePersonalData(writer);
        WriteAll(writer, "posts", records.Posts, (post, json) => post.WritePersonalData(json));
        WriteAll(writer, "voiceRooms", records.Rooms, (room, json) => room.WritePersonalData(json));
        WriteAll(writer, "voiceClips", records.Clips, (clip, json) => clip.WritePersonalData(json));
        WriteAll(writer, "messages", records.Messages, (text, json) => text.WritePersonalData(json));
        WriteAll(writer, "reactions", records.Reactions, (reaction, json) => reaction.WritePersonalData(json));
        WriteAll(writer, "signIns", records.SignIns, (signIn, json) => signIn.WritePersonalData(json));
        WriteAll(writer, "crashes", records.Crashes, (crash, json) => crash.WritePersonalData(json));
        WriteAll(writer, "linkClicks", records.Clicks, (click, json) => click.WritePersonalData(json));
        writer.WriteEndObject();
    }

    /// <summary>Corrects one member of the profile, where the policy and the declarations allow it (clause R-CORRECT).</summary>
    public RectificationOutcome Correct(Member member, string name, JsonElement value) =>
        member.Profile.RectifyPersonalData(name, value);

    /// <summary>Closes the account: erases what is kept for it, leaves what a law keeps, and is for good (clauses R-CANCEL, C-KEEP, T-PERIOD).</summary>
    public void Close(Member member)
    {
        var records = new PersonalRecords(store, member);
        EraseAll(records.Clicks, click => click.ErasePersonalData());
        EraseAll(records.Crashes, crash => crash.ErasePersonalData());
        EraseAll(records.SignIns, signIn => signIn.ErasePersonalData());
        EraseAll(records.Reactions, reaction => reaction.ErasePersonalData());
        EraseAll(records.Messages, text => text.ErasePersonalData());
        EraseAll(records.Clips, clip => clip.ErasePersonalData());
        EraseAll(records.Rooms, room => room.ErasePersonalData());
        EraseAll(records.Posts, post => post.ErasePersonalData());
        member.ErasePersonalData();
        member.Close(time.GetUtcNow());
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> records, Action<T, Utf8JsonWriter> write)
    {
        writer.WriteStartArray(name);
        foreach (var record in records)
        {
            write(record, writer);
        }

        writer.WriteEndArray();
    }

    private static void EraseAll<T>(IEnumerable<T> records, Action<T> erase)
    {
        foreach (var record in records)
        {
            erase(record);
        }
    }
}
