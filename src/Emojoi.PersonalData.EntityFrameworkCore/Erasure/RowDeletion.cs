using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Entity Framework's own deletion of what a query selects, whose type is known at run time only.</summary>
internal static class RowDeletion
{
    private static readonly MethodInfo Typed = typeof(EntityFrameworkQueryableExtensions).GetMethod(nameof(EntityFrameworkQueryableExtensions.ExecuteDeleteAsync))!;

    /// <returns>How many rows were deleted.</returns>
    public static Task<int> RunAsync(IQueryable rows, CancellationToken cancellation) =>
        (Task<int>)Typed.MakeGenericMethod(rows.ElementType).Invoke(null, [rows, cancellation])!;
}
