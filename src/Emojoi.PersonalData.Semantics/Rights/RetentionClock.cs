using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Finds the times that a retention counts from (clause C-KEEP).</summary>
public static class RetentionClock
{
    private static readonly string[] Collected =
    [
        "CollectedAt", "RecordedAt", "CreatedAt", "CreatedOn", "CreatedUtc", "CreatedOnUtc", "CreatedAtUtc", "CreatedDate", "DateCreated", "CreationTime", "CreationDate", "Created",
        "RegisteredAt", "RegisteredOn", "PublishedAt", "PostedAt", "SentAt", "ReceivedAt", "UploadedAt", "SubmittedAt", "OccurredAt", "HappenedAt", "LoggedAt", "SignedInAt",
        "StartedAt", "SpokenAt", "ReportedAt", "RequestedAt", "OrderedAt", "PlacedAt", "PaidAt", "JoinedAt", "AddedAt", "At", "Timestamp", "TimeStamp", "Time", "Date",
    ];

    private static readonly string[] Used =
    [
        "LastUsedAt", "LastSeenAt", "LastActiveAt", "LastActivityAt", "LastAccessedAt", "LastLoginAt", "LastSignInAt", "LastVisitAt", "LastUsedOn", "LastSeenOn",
        "LastUsed", "LastSeen", "LastActive", "LastActivity", "LastAccess", "LastAccessed", "LastLogin", "LastSignIn", "LastVisit",
        "LastUsedUtc", "LastSeenUtc", "LastActivityDateUtc", "LastLoginDateUtc",
    ];

    private static readonly string[] Other = ["Last", "Updat", "Modif", "Chang", "Clos", "Delet", "Eras", "Expir", "Valid", "Until", "End", "Birth", "Born", "Due", "Next", "Lock"];

    /// <summary>The member that says when a row was collected: by its name, else the only time that every row has; <c>null</c> where there is none.</summary>
    /// <param name="members">The mapped members of the row.</param>
    public static ISymbol? CollectedAt(IEnumerable<MappedMember> members)
    {
        var times = Times(members);
        return Named(times, Collected) ?? (times.Where(IsOfEveryRow).ToArray() is [var only] ? only : null);
    }

    /// <summary>The member that says when a row was last used, or <c>null</c>.</summary>
    /// <param name="members">The mapped members of the row.</param>
    public static ISymbol? LastUsedAt(IEnumerable<MappedMember> members) => Named(Times(members), Used);

    private static ISymbol[] Times(IEnumerable<MappedMember> members) =>
        [.. members.Where(member => member.Kind == MappingKind.Value).Select(member => member.Symbol).Where(member => IsTime(ErasableTypes.Underlying(PlainMembers.TypeOf(member))))];

    private static bool IsTime(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime || (type.Name == "DateTimeOffset" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });

    private static ISymbol? Named(ISymbol[] times, string[] names) =>
        names.Select(name => times.FirstOrDefault(time => string.Equals(time.Name, name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(time => time is not null);

    private static bool IsOfEveryRow(ISymbol time) =>
        PlainMembers.TypeOf(time).OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        && !Vocabulary.Has(time, Vocabulary.PersonalData)
        && !Array.Exists(Other, word => time.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
