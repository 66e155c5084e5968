using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>The way from a row to one of its values: through owned and complex objects to a property.</summary>
public sealed class MemberRoute
{
    internal MemberRoute(IReadOnlyList<IPropertyBase> segments) => Segments = segments;

    /// <summary>Navigations to owned types and complex properties, and the property at the end.</summary>
    public IReadOnlyList<IPropertyBase> Segments { get; }

    /// <summary>The names of the segments.</summary>
    public IReadOnlyList<string> Names => [.. Segments.Select(segment => segment.Name)];

    /// <summary>The value's own property.</summary>
    public IProperty Property => (IProperty)Segments[^1];

    /// <summary>Whether a row can have several of it, or none.</summary>
    public bool PassesCollection => Segments.SkipLast(1).Any(IsCollectionSegment);

    /// <summary>Whether the value lies in the row's own columns under a property of the type itself.</summary>
    public bool IsPlain => Segments.Count == 1;

    /// <summary>The names joined with dots, as reports and requests spell them.</summary>
    public override string ToString() => string.Join('.', Names);

    internal static bool IsCollectionSegment(IPropertyBase segment) =>
        segment is INavigation { IsCollection: true } || segment is IComplexProperty { IsCollection: true };
}
