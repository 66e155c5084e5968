using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Finds the times that a retention counts from (clause C-KEEP).</summary>
public static class RetentionClock
{
    private const string LastUse = "last-use";

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

    private static readonly string[] Uses = ["Last", "Use", "Seen", "Activ", "Access", "Visit", "Login", "SignIn", "Logon"];

    private static readonly string[] TimeTypes = ["DateOnly", "Instant", "LocalDate", "LocalDateTime", "OffsetDateTime", "ZonedDateTime", "Timestamp"];

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

    /// <summary>
    /// Whether a period may count from a time that a row has, as its name or as its only one tells, or as a person would see who knows the code: in a
    /// part of the row, in the row that holds it, in a column that no member stands for, of a type that a calculation has to turn into a time first.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="event">What the period counts from: <c>collection</c> or <c>last-use</c>.</param>
    public static bool MayCount(Entity row, string @event) =>
        row.HasUnseenTime || MayCount(row.Mapped, @event, []) || row.Holders.Any(holder => holder.HasUnseenTime || MayCount(holder.Mapped, @event, []));

    private static bool MayCount(IEnumerable<MappedMember> members, string @event, List<ITypeSymbol> open)
    {
        foreach (var member in members)
        {
            if (member.Kind == MappingKind.Part && !open.Contains(member.Target!, SymbolEqualityComparer.Default))
            {
                open.Add(member.Target!);
                if (MayCount(PlainMembers.AllOf(member.Target!).Select(inner => new MappedMember(inner, MappingKind.Value)), @event, open))
                {
                    return true;
                }
            }
            else if (member.Kind == MappingKind.Value && MayBe(member.Symbol, @event))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBe(ISymbol member, string @event)
    {
        var type = ErasableTypes.Underlying(PlainMembers.TypeOf(member));
        var isNamed = Array.Exists(@event == LastUse ? Used : Collected, name => member.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        if (IsTime(type) || Array.IndexOf(TimeTypes, type.Name) >= 0)
        {
            return isNamed || (@event == LastUse ? Has(member, Uses) : !Has(member, Other) && !Vocabulary.Has(member, Vocabulary.PersonalData));
        }

        return isNamed && type.SpecialType is SpecialType.System_Int64 or SpecialType.System_Int32 && !member.Name.EndsWith("By", StringComparison.Ordinal) && !member.Name.EndsWith("Id", StringComparison.Ordinal);
    }

    private static bool Has(ISymbol member, string[] words) => Array.Exists(words, word => member.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static ISymbol[] Times(IEnumerable<MappedMember> members) =>
        [.. members.Where(member => member.Kind == MappingKind.Value).Select(member => member.Symbol).Where(member => IsTime(ErasableTypes.Underlying(PlainMembers.TypeOf(member))))];

    private static bool IsTime(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_DateTime || (type.Name == "DateTimeOffset" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });

    private static ISymbol? Named(ISymbol[] times, string[] names) =>
        names.Select(name => times.FirstOrDefault(time => string.Equals(time.Name, name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(time => time is not null);

    private static bool IsOfEveryRow(ISymbol time) =>
        PlainMembers.TypeOf(time).OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        && !Vocabulary.Has(time, Vocabulary.PersonalData)
        && !Has(time, Other);
}
