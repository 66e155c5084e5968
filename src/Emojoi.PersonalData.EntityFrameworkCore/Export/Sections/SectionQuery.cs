using System.Linq.Expressions;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>The query of a section: the person's rows, and of them nothing but the section's columns.</summary>
internal sealed class SectionQuery(DbContext context, ExportSection section, SubjectIdentity subject)
{
    /// <summary>Builds it.</summary>
    /// <param name="hidingFilters">Names of the filters to look behind.</param>
    public IQueryable Build(IEnumerable<string> hidingFilters)
    {
        var rows = RowSelection.Rows(context, section.Entity, subject, hidingFilters);
        var row = Expression.Parameter(rows.ElementType, "row");
        var source = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [rows.ElementType], rows.Expression);
        if (section.Collections.Count == 0)
        {
            return rows.Provider.CreateQuery(Call(typeof(Queryable), nameof(Queryable.Select), source, row, Values(row, row)));
        }

        var items = Items(row, row, 0);
        var flat = Expression.Lambda(typeof(Func<,>).MakeGenericType(row.Type, typeof(IEnumerable<object[]>)), items, row);
        return rows.Provider.CreateQuery(Expression.Call(typeof(Queryable), nameof(Queryable.SelectMany), [row.Type, typeof(object[])], source, Expression.Quote(flat)));
    }

    /// <summary>What a collection holds, and what the collections in that hold, down to the last one.</summary>
    private MethodCallExpression Items(Expression row, Expression owner, int level)
    {
        var navigation = section.Collections[level];
        var collection = AccessCollection(owner, navigation);
        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item" + level);
        return level == section.Collections.Count - 1
            ? Call(typeof(Enumerable), nameof(Enumerable.Select), collection, item, Values(row, item))
            : Expression.Call(
                typeof(Enumerable),
                nameof(Enumerable.SelectMany),
                [item.Type, typeof(object[])],
                collection,
                Expression.Lambda(typeof(Func<,>).MakeGenericType(item.Type, typeof(IEnumerable<object[]>)), Items(row, item, level + 1), item));
    }

    private static Expression AccessCollection(Expression owner, INavigation navigation)
    {
        var type = typeof(IEnumerable<>).MakeGenericType(navigation.TargetEntityType.ClrType);
        var access = SubjectPredicate.Access(owner, navigation);
        return type.IsAssignableFrom(access.Type) ? access : Expression.Convert(access, type);
    }

    private NewArrayExpression Values(Expression row, Expression item)
    {
        var ways = section.AsksForWays ? section.Paths.Select(path => SubjectPredicate.Build(context, row, path, subject)) : [];
        var columns = section.Columns.Select(column => column.Segments.Aggregate(column.IsOfRow ? row : item, SubjectPredicate.Access));
        return Expression.NewArrayInit(typeof(object), ways.Concat(columns).Select(static value => Expression.Convert(value, typeof(object))));
    }

    private static MethodCallExpression Call(Type type, string method, Expression source, ParameterExpression parameter, Expression body)
    {
        var selector = Expression.Lambda(body, parameter);
        return Expression.Call(type, method, [parameter.Type, body.Type], source, type == typeof(Queryable) ? Expression.Quote(selector) : selector);
    }
}
