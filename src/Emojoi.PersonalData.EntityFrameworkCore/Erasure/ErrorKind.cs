using System.Data.Common;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The kind of an error, never its message: databases quote values in theirs.</summary>
internal static class ErrorKind
{
    public static string Of(Exception exception) =>
        exception.GetBaseException() is DbException { SqlState: { } state } cause ? $"{cause.GetType().Name} {state}" : exception.GetType().Name;
}
