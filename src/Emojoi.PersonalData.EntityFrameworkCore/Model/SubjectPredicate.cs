using System.Linq.Expressions;
using System.Reflection;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Says in LINQ that a row belongs to a person.</summary>
internal static class SubjectPredicate
{
    private static readonly MethodInfo PropertyMethod = typeof(EF).GetMethod(nameof(EF.Property))!;
    private static readonly MethodInfo SetMethod = typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!;
    private static readonly MethodInfo EnumerableAny = AnyMethod(typeof(Enumerable));
    private static readonly MethodInfo QueryableAny = AnyMethod(typeof(Queryable));

    public static Expression Build(DbContext context, Expression row, ResolvedPath path, SubjectIdentity subject) =>
        Follow(context, row, path, 0, person => path.Key.Select((route, index) => KeyIs(person, route, subject.Key[index])).Aggregate(Expression.AndAlso));

    /// <summary>Says that a path leads to somebody else, who is still there.</summary>
    /// <param name="context">The database.</param>
    /// <param name="row">The row.</param>
    /// <param name="path">The path.</param>
    /// <param name="subject">The person who is not meant.</param>
    /// <param name="gone">Keys of people who were erased, where their reference had to stay.</param>
    public static Expression BuildOther(DbContext context, Expression row, ResolvedPath path, SubjectIdentity subject, IReadOnlyList<IReadOnlyList<object>> gone) =>
        Follow(context, row, path, 0, person =>
        {
            IEnumerable<IReadOnlyList<object>> absent = path.Plan.Subject == subject.Subject ? [subject.Key, .. gone] : gone;
            var conditions = path.Key.Select(Expression (route) => IsSet(person, route))
                .Concat(absent.Select(key => Expression.Not(path.Key.Select((route, index) => KeyIs(person, route, key[index])).Aggregate(Expression.AndAlso))));
            return conditions.Aggregate(Expression.AndAlso);
        });

    /// <summary>The value of a property, a navigation or a complex object of a row.</summary>
    public static Expression Access(Expression instance, IPropertyBase member)
    {
        if (member.PropertyInfo is { } property && !member.IsIndexerProperty() && property.DeclaringType is { } declaring)
        {
            return Expression.Property(declaring.IsAssignableFrom(instance.Type) ? instance : Expression.Convert(instance, declaring), property);
        }

        return Expression.Call(PropertyMethod.MakeGenericMethod(member.ClrType), instance, Expression.Constant(member.Name));
    }

    /// <summary>The rows of a type.</summary>
    public static IQueryable SetOf(DbContext context, Type type) => (IQueryable)SetMethod.MakeGenericMethod(type).Invoke(context, null)!;

    private static MethodInfo AnyMethod(Type type) =>
        type.GetMethods().Single(method => method.Name == nameof(Enumerable.Any) && method.GetParameters().Length == 2);

    private static Expression Follow(DbContext context, Expression row, ResolvedPath path, int step, Func<Expression, Expression> end)
    {
        if (step == path.Steps.Count)
        {
            return end(row);
        }

        Expression Next(Expression target) => Follow(context, target, path, step + 1, end);
        var navigation = path.Steps[step].Navigation;
        return path.Steps[step].Kind switch
        {
            PathStepKind.Inverse => Against(context, row, navigation, Next),
            _ when navigation.IsCollection => AnyOf(EnumerableAny, Access(row, navigation), navigation.TargetEntityType.ClrType, Next),
            _ => Next(Access(row, navigation)),
        };
    }

    private static MethodCallExpression Against(DbContext context, Expression row, INavigationBase navigation, Func<Expression, Expression> next)
    {
        var type = navigation.DeclaringEntityType.ClrType;
        return AnyOf(QueryableAny, SetOf(context, type).Expression, type, other => Expression.AndAlso(LeadsTo(other, navigation, row), next(other)));
    }

    /// <summary>Says that a navigation of one row leads to another one.</summary>
    public static Expression LeadsTo(Expression other, INavigationBase navigation, Expression row)
    {
        if (navigation is not INavigation direct)
        {
            var target = navigation.TargetEntityType.ClrType;
            return AnyOf(EnumerableAny, Access(other, navigation), target, candidate => Expression.Equal(candidate, Convert(row, target)));
        }

        var (dependent, principal) = direct.IsOnDependent ? (other, row) : (row, other);
        return direct.ForeignKey.Properties
            .Zip(direct.ForeignKey.PrincipalKey.Properties, (from, to) => Equal(Access(dependent, from), Access(principal, to)))
            .Aggregate(Expression.AndAlso);
    }

    private static MethodCallExpression AnyOf(MethodInfo any, Expression source, Type type, Func<Expression, Expression> condition)
    {
        var parameter = Expression.Parameter(type);
        return Expression.Call(any.MakeGenericMethod(type), source, Expression.Lambda(condition(parameter), parameter));
    }

    private static Expression KeyIs(Expression row, MemberRoute route, object value)
    {
        var member = route.Segments.Aggregate(row, Access);
        var target = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        return Equal(member, Parameter(SubjectKeyValue.To(value, target), target));
    }

    /// <summary>That a key is there: neither null, nor the neutral value that an erasure leaves where null is not allowed.</summary>
    private static BinaryExpression IsSet(Expression row, MemberRoute route)
    {
        var member = route.Segments.Aggregate(row, Access);
        var isThere = Expression.NotEqual(Expression.Convert(member, typeof(object)), Expression.Constant(null, typeof(object)));
        var mayBeNeutral = member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null && !route.Property.IsForeignKey() && !route.Property.IsKey();
        return mayBeNeutral ? Expression.AndAlso(isThere, Expression.Not(Equal(member, Parameter(Activator.CreateInstance(member.Type)!, member.Type)))) : isThere;
    }

    /// <summary>A value that becomes a parameter of the statement, and not a part of its text.</summary>
    public static MemberExpression Parameter(object value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(holder), nameof(Holder<>.Value));
    }

    /// <summary>Says that two values are equal.</summary>
    public static Expression Equal(Expression left, Expression right)
    {
        var type = Nullable.GetUnderlyingType(left.Type) is not null ? left.Type : right.Type;
        (left, right) = (Convert(left, type), Convert(right, type));
        try
        {
            return Expression.Equal(left, right);
        }
        catch (InvalidOperationException)
        {
            // A key of a type of its own that defines no operator: Entity Framework translates Equals as well.
            return Expression.Call(typeof(object), nameof(object.Equals), null, Expression.Convert(left, typeof(object)), Expression.Convert(right, typeof(object)));
        }
    }

    private static Expression Convert(Expression expression, Type type) => expression.Type == type ? expression : Expression.Convert(expression, type);

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
