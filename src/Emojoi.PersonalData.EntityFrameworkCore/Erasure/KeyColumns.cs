using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Which columns of a row stop leading to a person: the identifiers, which go after the contents.</summary>
internal static class KeyColumns
{
    public static IReadOnlyList<SeveredColumn> ToSever(ErasureStep step)
    {
        // What a law keeps, it keeps with whom it is about; and a longer path is severed in the rows that it leads through.
        if (step.Kind == StepKind.Due || (step.Entity.IsKeptByLaw && step.Kind is not (StepKind.Leave or StepKind.Expired)))
        {
            return [];
        }

        var routes = step.Path.Reference is { } reference ? reference.Properties.Where(property => property.IsNullable).Select(property => new MemberRoute([property]))
            : step.Path.Steps.Count == 0 ? step.Path.Key
            : [];
        return [.. routes.Select(route => Sever(step.Entity, route)).OfType<SeveredColumn>()];
    }

    private static SeveredColumn? Sever(ResolvedEntity entity, MemberRoute route)
    {
        var property = route.Property;
        if (PlaceResolver.Resolve(entity.Tables, route) is not { IsDocument: false } place || IsKey(place, property) || IsTagged(entity, route))
        {
            return null;
        }

        if (property.IsNullable)
        {
            return new SeveredColumn(place.Table, place.Column, property, null);
        }

        // Nobody has the neutral value; a constraint, or another row with the same value, would not accept it.
        var bound = property.IsForeignKey() || UniqueColumns.Contain(property);
        return bound ? null : new SeveredColumn(place.Table, place.Column, property, NeutralValue.Of(property));
    }

    private static bool IsKey(MemberPlace place, IProperty property) =>
        property.IsKey() || place.Table.Table.PrimaryKey?.Columns.Contains(place.Column) == true;

    private static bool IsTagged(ResolvedEntity entity, MemberRoute route) =>
        entity.Members.Any(member => member.Name == route.ToString());
}
