using Emojoi.Social.Members;

namespace Emojoi.Social.Operations;

/// <summary>A crash of the application on a member's device.</summary>
[Encrypted]
public sealed record CrashReport(
    [SubjectReference(typeof(Member))] long MemberId,
    DateTimeOffset At,
    [PersonalData(Categories.Crash, Purposes.Operations)] string? StackTrace,
    [PersonalData(Categories.OperationLog, Purposes.Operations)] string? LastOperations,
    [PersonalData(Categories.Performance, Purposes.Operations)] int? FreeMemoryMegabytes);
