using System.Collections;
using System.Linq.Expressions;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Reads whose rows are, along the paths of the plan.</summary>
internal static class RowOwners
{
    /// <summary>Of each row its own key, and after it the key of a person that the path leads to.</summary>
    /// <param name="database">The database.</param>
    /// <param name="entity">The type.</param>
    /// <param name="path">The way to people.</param>
    /// <param name="keys">The rows; <c>null</c> for all of them.</param>
    /// <param name="withRow">Whether the row's own key is asked for.</param>
    public static IQueryable<object?[]> Select(PersonalDataDatabase database, ResolvedEntity entity, ResolvedPath path, IReadOnlyList<object?[]>? keys, bool withRow)
    {
        var context = database.Context;
        var rows = keys is null ? database.AllRows(entity) : RowSelection.Where(context, entity, database.Options.HidingFilters, row => IsOneOf(row, entity, keys));
        var type = rows.ElementType;
        var row = Expression.Parameter(type, "row");
        var source = Call(nameof(Queryable.Select), [type, typeof(RowAndEnd<,>).MakeGenericType(type, type)], rows.Expression, Expression.Lambda(Pair(row, row), row));
        foreach (var step in path.Steps)
        {
            source = Follow(context, source, step);
        }

        var pair = Expression.Parameter(source.Type.GenericTypeArguments[0], "pair");
        var own = withRow ? entity.Key.Select(property => Value(Expression.Property(pair, nameof(RowAndEnd<,>.Row)), [property])) : [];
        var person = path.Key.Select(route => Value(Expression.Property(pair, nameof(RowAndEnd<,>.End)), route.Segments));
        var values = Expression.NewArrayInit(typeof(object), [.. own, .. person]);
        return rows.Provider.CreateQuery<object?[]>(Call(nameof(Queryable.Select), [pair.Type, typeof(object[])], source, Expression.Lambda(values, pair)));
    }

    private static MethodCallExpression Follow(DbContext context, Expression source, ResolvedStep step)
    {
        var pair = Expression.Parameter(source.Type.GenericTypeArguments[0], "pair");
        var (row, end) = (Expression.Property(pair, nameof(RowAndEnd<,>.Row)), Expression.Property(pair, nameof(RowAndEnd<,>.End)));
        var target = step.Target.ClrType;
        var result = typeof(RowAndEnd<,>).MakeGenericType(row.Type, target);
        if (step is { Kind: PathStepKind.Navigation, Navigation.IsCollection: false })
        {
            return Call(nameof(Queryable.Select), [pair.Type, result], source, Expression.Lambda(Pair(row, SubjectPredicate.Access(end, step.Navigation)), pair));
        }

        var next = Expression.Parameter(target, "next");
        var many = typeof(IEnumerable<>).MakeGenericType(target);
        var collection = step.Kind == PathStepKind.Navigation
            ? SubjectPredicate.Access(end, step.Navigation)
            : Call(nameof(Queryable.Where), [target], SubjectPredicate.SetOf(context, target).Expression, Expression.Lambda(SubjectPredicate.LeadsTo(next, step.Navigation, end), next));
        var selector = Expression.Lambda(typeof(Func<,>).MakeGenericType(pair.Type, many), collection, pair);
        return Call(nameof(Queryable.SelectMany), [pair.Type, target, result], source, selector, Expression.Lambda(Pair(row, next), pair, next));
    }

    private static MemberInitExpression Pair(Expression row, Expression end)
    {
        var type = typeof(RowAndEnd<,>).MakeGenericType(row.Type, end.Type);
        return Expression.MemberInit(
            Expression.New(type),
            Expression.Bind(type.GetProperty(nameof(RowAndEnd<,>.Row))!, row),
            Expression.Bind(type.GetProperty(nameof(RowAndEnd<,>.End))!, end));
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression source, params LambdaExpression[] lambdas) =>
        Expression.Call(typeof(Queryable), method, types, [source, .. lambdas.Select(lambda => (Expression)Expression.Quote(lambda))]);

    /// <summary>A value that may be missing on the way.</summary>
    private static UnaryExpression Value(Expression instance, IEnumerable<IPropertyBase> segments)
    {
        var value = segments.Aggregate(instance, SubjectPredicate.Access);
        var nullable = value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type)) : value;
        return Expression.Convert(nullable, typeof(object));
    }

    private static Expression IsOneOf(Expression row, ResolvedEntity entity, IReadOnlyList<object?[]> keys)
    {
        var properties = entity.Key.Select(property => SubjectPredicate.Access(row, property)).ToList();
        if (properties is [var single])
        {
            var values = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(single.Type))!;
            foreach (var key in keys)
            {
                values.Add(key[0]);
            }

            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [single.Type], SubjectPredicate.Parameter(values, values.GetType()), single);
        }

        return Any([.. keys.Select(key => properties.Select((property, index) => SubjectPredicate.Equal(property, SubjectPredicate.Parameter(key[index]!, property.Type))).Aggregate(Expression.AndAlso))]);
    }

    /// <summary>Halves, so that many conditions are not nested as deep as they are many.</summary>
    private static Expression Any(ReadOnlySpan<Expression> conditions) =>
        conditions.Length == 1 ? conditions[0] : Expression.OrElse(Any(conditions[..(conditions.Length / 2)]), Any(conditions[(conditions.Length / 2)..]));

    /// <summary>A row, and how far a path got from it.</summary>
    private sealed class RowAndEnd<TRow, TEnd>
    {
        public TRow Row { get; init; } = default!;

        public TEnd End { get; init; } = default!;
    }
}
