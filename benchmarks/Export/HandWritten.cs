using System.Globalization;
using System.Text.Json;

namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>The export as somebody who knows <see cref="Utf8JsonWriter"/> well writes it.</summary>
internal static class HandWritten
{
    private static readonly JsonEncodedText Nickname = JsonEncodedText.Encode("Nickname");
    private static readonly JsonEncodedText Email = JsonEncodedText.Encode("Email");
    private static readonly JsonEncodedText Phone = JsonEncodedText.Encode("Phone");
    private static readonly JsonEncodedText GenderName = JsonEncodedText.Encode("Gender");
    private static readonly JsonEncodedText BirthDate = JsonEncodedText.Encode("BirthDate");
    private static readonly JsonEncodedText Introduction = JsonEncodedText.Encode("Introduction");
    private static readonly JsonEncodedText Profession = JsonEncodedText.Encode("Profession");
    private static readonly JsonEncodedText DeviceId = JsonEncodedText.Encode("DeviceId");
    private static readonly JsonEncodedText LastSignIn = JsonEncodedText.Encode("LastSignIn");
    private static readonly JsonEncodedText SignIns = JsonEncodedText.Encode("SignIns");
    private static readonly JsonEncodedText Affinity = JsonEncodedText.Encode("Affinity");
    private static readonly JsonEncodedText WantsPush = JsonEncodedText.Encode("WantsPush");

    public static void Write(Member member, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(Nickname, member.Nickname);
        writer.WriteString(Email, member.Email);
        writer.WriteString(Phone, member.Phone);
        writer.WriteString(GenderName, NameOf(member.Gender));
        Span<byte> date = stackalloc byte[10];
        member.BirthDate.TryFormat(date, out _, "O", CultureInfo.InvariantCulture);
        writer.WriteString(BirthDate, date);
        writer.WriteString(Introduction, member.Introduction);
        writer.WriteString(Profession, member.Profession);
        writer.WriteString(DeviceId, member.DeviceId);
        writer.WriteString(LastSignIn, member.LastSignIn);
        writer.WriteNumber(SignIns, member.SignIns);
        writer.WriteNumber(Affinity, member.Affinity);
        writer.WriteBoolean(WantsPush, member.WantsPush);
        writer.WriteEndObject();
    }

    private static ReadOnlySpan<byte> NameOf(Gender gender) => gender switch
    {
        Gender.Unknown => "Unknown"u8,
        Gender.Female => "Female"u8,
        Gender.Male => "Male"u8,
        _ => "Other"u8,
    };
}
