using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Finds members that only name content which lies outside of the database: pictures, recordings, files.</summary>
public static class BlobMembers
{
    private static readonly string[] Suffixes = ["Path", "Url", "Uri", "File", "FileName", "Filename", "Blob", "BlobName", "BlobId", "Key", "Link", "Location"];

    private static readonly string[] Media =
    [
        "photo", "picture", "image", "avatar", "portrait", "selfie", "video", "voice", "audio", "recording", "media", "document", "attachment", "scan", "file", "signature", "face", "thumbnail", "photograph",
    ];

    /// <summary>
    /// Whether a member may name content, by its type and its name alone: a <c>Uri</c>, or text called <c>…Path</c>, <c>…Url</c> or the like; or a list of them, called
    /// <c>…Paths</c>.
    /// </summary>
    public static bool MayBe(ISymbol member)
    {
        var type = PlainMembers.TypeOf(member);
        return MayName(type, member.Name)
            || (type.SpecialType != SpecialType.System_String && SequenceTypes.ElementsOf(type) is [var element] && MayName(element, WithoutPlural(member.Name)));
    }

    /// <summary>Whether one of these texts, names of members and ids and titles of categories, speaks of media. A profile is no file, and an invoice no voice.</summary>
    public static bool IsMedia(params string?[] texts) =>
        Array.Exists(texts, text => text is not null && NameWords.Split(text).Any(word => Array.IndexOf(Media, word) >= 0));

    private static bool MayName(ITypeSymbol type, string name) =>
        IsUri(type) || (type.SpecialType == SpecialType.System_String && Array.Exists(Suffixes, suffix => EndsWithWord(name, suffix)));

    private static string WithoutPlural(string name) => name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;

    private static bool IsUri(ITypeSymbol type) => type is { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool EndsWithWord(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) || string.Equals(name, suffix, StringComparison.OrdinalIgnoreCase);
}
