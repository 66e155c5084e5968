using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Follows the names of a plan through a model, down to properties.</summary>
internal static class RouteResolver
{
    /// <summary>The routes that a path stands for: one to a property; several to an object that was tagged as a whole; none where the model does not map it.</summary>
    public static List<MemberRoute> Resolve(IEntityType type, IReadOnlyList<string> names)
    {
        var segments = new List<IPropertyBase>();
        ITypeBase current = type;
        foreach (var name in names)
        {
            if (Find(current, name) is not { } segment)
            {
                return [];
            }

            segments.Add(segment);
            current = TargetOf(segment) ?? current;
        }

        return segments.Count == 0 ? [] : [.. Leaves(segments).Select(leaf => new MemberRoute(leaf))];
    }

    /// <summary>The property that a key member stands for: of the type, or of the part that a path is about.</summary>
    public static MemberRoute? ResolveKey(IEntityType type, string member, string? part)
    {
        var routes = Resolve(type, member.Split('.'));
        if (routes.Count == 0 && part is not null)
        {
            routes = Resolve(type, [.. part.Split('.'), .. member.Split('.')]);
        }

        return routes is [{ PassesCollection: false } route] ? route : null;
    }

    /// <summary>The type of the object that a segment leads to, or <c>null</c> where it holds a value.</summary>
    public static ITypeBase? TargetOf(IPropertyBase segment) => segment switch
    {
        INavigation navigation => navigation.TargetEntityType,
        IComplexProperty complex => complex.ComplexType,
        _ => null,
    };

    private static IPropertyBase? Find(ITypeBase type, string name) =>
        type.FindProperty(name)
        ?? (IPropertyBase?)type.FindComplexProperty(name)
        ?? (type is IEntityType entity && entity.FindNavigation(name) is { } navigation && navigation.TargetEntityType.IsOwned() && !navigation.IsOnDependent ? navigation : null);

    private static IEnumerable<List<IPropertyBase>> Leaves(List<IPropertyBase> segments)
    {
        if (TargetOf(segments[^1]) is not { } target)
        {
            return [segments];
        }

        return Children(target).SelectMany(child => Leaves([.. segments, child]));
    }

    private static IEnumerable<IPropertyBase> Children(ITypeBase type)
    {
        var properties = type.GetProperties().Where(property => !property.IsPrimaryKey() && !property.IsForeignKey());
        var owned = type is IEntityType entity
            ? entity.GetNavigations().Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent)
            : [];
        return [.. properties, .. type.GetComplexProperties(), .. owned];
    }
}
