using System.Linq.Expressions;
using System.Reflection;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Rectification;

/// <summary>Finds the one row that a rectification is about, among the rows of the person alone.</summary>
internal static class RectifiedRow
{
    private static readonly MethodInfo Typed = typeof(RectifiedRow).GetMethod(nameof(FindTypedAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The row, or <c>null</c> where the person has none of that key.</summary>
    public static Task<EntityEntry?> FindAsync(
        PersonalDataDatabase database, ResolvedEntity entity, ResolvedPath way, SubjectIdentity subject, IReadOnlyList<object> row, CancellationToken cancellation) =>
        (Task<EntityEntry?>)Typed.MakeGenericMethod(entity.EntityType.ClrType).Invoke(null, [database, entity, database.Rows(entity, subject, way), row, cancellation])!;

    /// <summary>The entry of the member's value; <c>null</c> where an object on the way to it is not there.</summary>
    public static PropertyEntry? PropertyOf(EntityEntry row, MemberRoute route)
    {
        EntityEntry? entity = row;
        ComplexPropertyEntry? complex = null;
        foreach (var segment in route.Segments.SkipLast(1))
        {
            if (segment is IComplexProperty)
            {
                complex = complex is null ? entity!.ComplexProperty(segment.Name) : complex.ComplexProperty(segment.Name);
                if (complex.CurrentValue is null)
                {
                    return null;
                }
            }
            else if ((entity = entity!.Reference(segment.Name).TargetEntry) is null)
            {
                return null;
            }
        }

        return complex is null ? entity!.Property(route.Property.Name) : complex.Property(route.Property.Name);
    }

    private static async Task<EntityEntry?> FindTypedAsync<TEntity>(
        PersonalDataDatabase database, ResolvedEntity entity, IQueryable<TEntity> rows, IReadOnlyList<object> key, CancellationToken cancellation)
        where TEntity : class
    {
        // A person's own row needs no key: theirs says which one it is.
        var isOwn = database.Plan.Subjects.Any(candidate => candidate.Type.IsAssignableFrom(entity.EntityType.ClrType)) && key.Count == 0;
        if (!isOwn)
        {
            if (key.Count != entity.Key.Count || HasKey<TEntity>(entity.Key, key) is not { } condition)
            {
                return null;
            }

            rows = rows.Where(condition);
        }

        var found = await rows.AsTracking().Take(2).ToListAsync(cancellation).ConfigureAwait(false);
        return found is [var one] ? database.Context.Entry(one) : null;
    }

    /// <summary>A condition on the primary key, or <c>null</c> where a value is of another type.</summary>
    private static Expression<Func<TEntity, bool>>? HasKey<TEntity>(IReadOnlyList<IProperty> properties, IReadOnlyList<object> key)
    {
        var row = Expression.Parameter(typeof(TEntity), "row");
        try
        {
            var parts = properties.Select(Expression (property, index) => IsEqual(row, property, SubjectKeyValue.To(key[index], property.ClrType)));
            return Expression.Lambda<Func<TEntity, bool>>(parts.Aggregate(Expression.AndAlso), row);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static BinaryExpression IsEqual(ParameterExpression row, IProperty property, object value)
    {
        Expression<Func<object>> parameter = () => value;
        var access = SubjectPredicate.Access(row, property);
        return Expression.Equal(access, Expression.Convert(parameter.Body, access.Type));
    }
}
