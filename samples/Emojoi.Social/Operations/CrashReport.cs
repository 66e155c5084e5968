using Emojoi.Social.Members;

namespace Emojoi.Social.Operations;

/// <summary>A crash of the application on a member's device.</summary>
[Encrypted]
public sealed record CrashReport(
    [property: SubjectReference(typeof(Member))] long MemberId,
    DateTimeOffset At,
    [property: PersonalData(Categories.Crash, Purposes.Operations)] string? StackTrace,
    [property: PersonalData(Categories.OperationLog, Purposes.Operations)] string? LastOperations,
    [property: PersonalData(Categories.Performance, Purposes.Operations)] int? FreeMemoryMegabytes);
