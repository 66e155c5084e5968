using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Finds the column, or the place in a document, that a route leads to.</summary>
internal static class PlaceResolver
{
    public static MemberPlace? Resolve(RowTables tables, MemberRoute route)
    {
        var container = route.Segments.TakeWhile(segment => !OpensDocument(segment)).Count();
        return container == route.Segments.Count ? Column(tables, route.Property) : Document(tables, route, container);
    }

    private static MemberPlace? Column(RowTables tables, IProperty property)
    {
        foreach (var mapping in property.GetTableColumnMappings())
        {
            if (tables.Find(mapping.TableMapping.Table) is { } table)
            {
                return new MemberPlace(table, mapping.Column, []);
            }
        }

        return null;
    }

    private static MemberPlace? Document(RowTables tables, MemberRoute route, int container)
    {
        var segment = route.Segments[container];
        var name = RouteResolver.TargetOf(segment)!.GetContainerColumnName()!;
        var table = OwnerTables(segment).Select(tables.Find).FirstOrDefault(candidate => candidate?.Table.FindColumn(name) is not null);
        return table is null ? null : new MemberPlace(table, table.Table.FindColumn(name)!, [.. Steps(route, container)]);
    }

    private static IEnumerable<ITableBase> OwnerTables(IPropertyBase segment) =>
        segment.DeclaringType.ContainingEntityType.GetTableMappings().Select(mapping => mapping.Table);

    private static IEnumerable<DocumentStep> Steps(MemberRoute route, int container)
    {
        foreach (var segment in route.Segments.Skip(container))
        {
            if (!ReferenceEquals(segment, route.Segments[container]))
            {
                yield return new DocumentStep(JsonName(segment));
            }

            if (MemberRoute.IsCollectionSegment(segment))
            {
                yield return new DocumentStep(null);
            }
        }
    }

    private static string JsonName(IPropertyBase segment) => segment switch
    {
        IProperty property => property.GetJsonPropertyName()!,
        INavigation navigation => navigation.TargetEntityType.GetJsonPropertyName()!,
        IComplexProperty complex => complex.GetJsonPropertyName()!,
        _ => segment.Name,
    };

    private static bool OpensDocument(IPropertyBase segment) => RouteResolver.TargetOf(segment)?.IsMappedToJson() == true;
}
