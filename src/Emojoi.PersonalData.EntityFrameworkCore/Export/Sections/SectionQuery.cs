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
            return rows.Provider.CreateQuery(Select(source, row, Values(row, row)));
        }

        var items = section.Collections.Aggregate(source, static (query, navigation) => Join(query, navigation));
        var pair = Expression.Parameter(ElementOf(items), "pair");
        return rows.Provider.CreateQuery(Select(items, pair, Values(RowOf(pair), ItemOf(pair))));
    }

    /// <summary>Pairs of a row and what a collection holds: of the row itself, or of the item of a pair.</summary>
    private static MethodCallExpression Join(MethodCallExpression source, INavigation navigation)
    {
        var owner = Expression.Parameter(ElementOf(source), "owner");
        var item = Expression.Parameter(navigation.TargetEntityType.ClrType, "item");
        Expression row = IsPair(owner.Type) ? RowOf(owner) : owner;
        var pair = typeof(RowItem<,>).MakeGenericType(row.Type, item.Type);
        var collection = AccessCollection(IsPair(owner.Type) ? ItemOf(owner) : owner, navigation);
        var items = Expression.Lambda(typeof(Func<,>).MakeGenericType(owner.Type, typeof(IEnumerable<>).MakeGenericType(item.Type)), collection, owner);
        Expression made = Expression.New(
            pair.GetConstructors().Single(),
            [row, item],
            pair.GetProperty(nameof(RowItem<,>.Row))!,
            pair.GetProperty(nameof(RowItem<,>.Item))!);
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [owner.Type, item.Type, pair], source, Expression.Quote(items), Expression.Quote(Expression.Lambda(made, owner, item)));
    }

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RowItem<,>);

    private static Type ElementOf(MethodCallExpression source) => source.Type.GetGenericArguments().Single();

    private static MemberExpression RowOf(Expression pair) => Expression.Property(pair, nameof(RowItem<,>.Row));

    private static MemberExpression ItemOf(Expression pair) => Expression.Property(pair, nameof(RowItem<,>.Item));

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

    private static MethodCallExpression Select(MethodCallExpression source, ParameterExpression parameter, NewArrayExpression values) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Select), [parameter.Type, values.Type], source, Expression.Quote(Expression.Lambda(values, parameter)));
}
