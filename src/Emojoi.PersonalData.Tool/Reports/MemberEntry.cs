using Emojoi.PersonalData.Tool.Inventories;

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>A member that holds personal data, in the place where it stands.</summary>
internal sealed record MemberEntry(
    string Assembly,
    string Type,
    string Member,
    string MemberType,
    string Kind,
    string? Subject,
    bool SubjectKey,
    string? File,
    int? Line,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>Type and member, for people.</summary>
    public string FullName() => Member.Length == 0 ? Type : $"{Type}.{Member}";
}
