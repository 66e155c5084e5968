using System.Linq.Expressions;
using System.Reflection;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>
/// The rows of one type that belong to a person, as a query. Soft deletion hides nothing from it; every other filter, a tenant's above all, stays in
/// force (F04, F11).
/// </summary>
public static class RowSelection
{
    private static readonly MethodInfo Typed = typeof(RowSelection).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The rows that exactly this type has of the person, through a path or through any.</summary>
    /// <param name="context">The database.</param>
    /// <param name="entity">The type; rows of types that derive from it are theirs.</param>
    /// <param name="subject">The person.</param>
    /// <param name="hidingFilters">Names of the filters to look behind.</param>
    /// <param name="path">One way to the person; <c>null</c> for all of them.</param>
    public static IQueryable Rows(DbContext context, ResolvedEntity entity, SubjectIdentity subject, IEnumerable<string> hidingFilters, ResolvedPath? path = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(subject);
        var paths = path is null ? [.. entity.PathsTo(subject.Subject)] : new[] { path };
        return Where(context, entity, hidingFilters, row =>
        {
            var predicates = paths.Select(way => SubjectPredicate.Build(context, row, way, subject)).ToList();
            return predicates.Count == 0 ? Expression.Constant(false) : predicates.Aggregate(Expression.OrElse);
        });
    }

    /// <summary>The rows of exactly a type that fulfil a condition.</summary>
    internal static IQueryable Where(DbContext context, ResolvedEntity entity, IEnumerable<string> hidingFilters, Func<ParameterExpression, Expression> condition) =>
        (IQueryable)Typed.MakeGenericMethod(entity.EntityType.ClrType).Invoke(null, [context, entity, hidingFilters.ToArray(), condition])!;

    /// <summary>Of each row, some of its values.</summary>
    internal static IQueryable<object?[]> Select(IQueryable rows, IEnumerable<MemberRoute> routes)
    {
        var row = Expression.Parameter(rows.ElementType, "row");
        var values = routes.Select(route => (Expression)Expression.Convert(route.Segments.Aggregate((Expression)row, SubjectPredicate.Access), typeof(object)));
        var selector = Expression.Lambda(Expression.NewArrayInit(typeof(object), values), row);
        var select = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [rows.ElementType, typeof(object[])], rows.Expression, Expression.Quote(selector));
        return rows.Provider.CreateQuery<object?[]>(select);
    }

    private static IQueryable<TEntity> RowsOf<TEntity>(DbContext context, ResolvedEntity entity, string[] hidingFilters, Func<ParameterExpression, Expression> where)
        where TEntity : class
    {
        var row = Expression.Parameter(typeof(TEntity), "row");
        var condition = where(row);
        foreach (var derived in entity.EntityType.GetDirectlyDerivedTypes())
        {
            condition = Expression.AndAlso(condition, Expression.Not(Expression.TypeIs(row, derived.ClrType)));
        }

        return context.Set<TEntity>()
            .IgnoreQueryFilters(hidingFilters)
            .Where(Expression.Lambda<Func<TEntity, bool>>(condition, row));
    }
}
