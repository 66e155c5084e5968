using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>Plans the tables of an export once for each kind of data subject.</summary>
internal static class SectionPlanner
{
    private const int MostWays = 32;

    private static readonly ConditionalWeakTable<ResolvedPlan, Dictionary<string, IReadOnlyList<ExportSection>>> Planned = [];

    /// <summary>The tables of an export, the person's own row first.</summary>
    public static IReadOnlyList<ExportSection> SectionsFor(ResolvedPlan plan, string subject)
    {
        var sections = Planned.GetOrCreateValue(plan);
        lock (sections)
        {
            if (!sections.TryGetValue(subject, out var known))
            {
                sections[subject] = known = Plan(plan, subject);
            }

            return known;
        }
    }

    private static IReadOnlyList<ExportSection> Plan(ResolvedPlan plan, string subject)
    {
        var ambiguous = plan.Entities.GroupBy(static entity => entity.Name, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(static group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. plan.Entities.Reverse()
            .Where(entity => entity.PathsTo(subject).Any())
            .SelectMany(entity => Plan(entity, ambiguous.Contains(entity.Name) ? entity.EntityType.ClrType.FullName! : entity.Name, [.. entity.PathsTo(subject)]))];
    }

    private static IEnumerable<ExportSection> Plan(ResolvedEntity entity, string name, List<ResolvedPath> ways)
    {
        if (ways.Count > MostWays)
        {
            throw new NotSupportedException($"{name} leads to a person in {ways.Count} ways; an export tells {MostWays} apart.");
        }

        var visibility = new Visibility(entity, ways);
        var byCollection = entity.Members.GroupBy(static member => string.Join('.', member.Route.Names.Take(ItemStart(member)))).ToDictionary(static group => group.Key, StringComparer.Ordinal);
        yield return Rows(entity, name, ways, visibility, byCollection.TryGetValue("", out var plain) ? plain : []);
        foreach (var (collection, members) in byCollection.Where(static pair => pair.Key.Length > 0).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var path = members.First().Route.Segments.Take(ItemStart(members.First())).OfType<INavigation>().ToList();
            SectionColumn[] columns = [.. Keys(entity, visibility), .. Members(members, visibility, isOfRow: false)];
            yield return new ExportSection(name + "." + collection, entity, ways, path, columns, LeftOut(visibility, members, columns));
        }
    }

    private static ExportSection Rows(ResolvedEntity entity, string name, List<ResolvedPath> ways, Visibility visibility, IEnumerable<ResolvedMember> members)
    {
        var tagged = Members(members, visibility, isOfRow: true).ToList();
        var known = tagged.Select(static column => column.Segments).Where(static segments => segments.Count == 1).Select(static segments => segments[0]).ToHashSet();
        var keys = Keys(entity, visibility).Where(key => !known.Contains(key.Segments[0]));
        var times = Times(entity, visibility).Where(time => !known.Contains(time.Segments[0]));

        // Documents last: what a provider answers for them is found by name.
        SectionColumn[] columns = [.. keys, .. tagged.Where(static column => column.Column is not DocumentColumn), .. times, .. tagged.Where(static column => column.Column is DocumentColumn)];
        return new ExportSection(name, entity, ways, [], columns, LeftOut(visibility, members, columns));
    }

    private static IEnumerable<SectionColumn> Keys(ResolvedEntity entity, Visibility visibility) =>
        entity.Key.Select(property => Plain(entity, property, visibility.OfKey(property))).OfType<SectionColumn>();

    /// <summary>When something was is no secret of others, and without it the rest is hard to make sense of.</summary>
    private static IEnumerable<SectionColumn> Times(ResolvedEntity entity, Visibility visibility) =>
        entity.EntityType.GetProperties()
            .Where(static property => !property.IsPrimaryKey() && (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type && (type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly)))
            .Select(property => Plain(entity, property, visibility.Everybody)).OfType<SectionColumn>();

    private static SectionColumn? Plain(ResolvedEntity entity, IProperty property, uint visibleTo)
    {
        var column = entity.Tables.Main.Select(table => table.Table.FindColumn(property)).FirstOrDefault(static found => found is not null);
        return column is null || visibleTo == 0 ? null : new SectionColumn(ValueColumns.Create(property, property.Name, column.Name, visibleTo, namesBlob: false), [property], IsOfRow: true);
    }

    private static IEnumerable<SectionColumn> Members(IEnumerable<ResolvedMember> members, Visibility visibility, bool isOfRow)
    {
        var documents = new Dictionary<string, (SectionColumn Column, DocumentShape Shape)>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var visibleTo = visibility.Of(member);
            if (visibleTo == 0)
            {
                continue;
            }

            var (start, container) = (ItemStart(member), ContainerEnd(member));
            var segments = member.Route.Segments.Skip(start).Take(container - start).ToList();
            var name = string.Join('.', segments.Select(static segment => segment.Name));
            if (!member.Place.IsDocument)
            {
                yield return new SectionColumn(ValueColumns.Create(member.Route.Property, name, member.Place.Column.Name, visibleTo, member.Plan.NamesBlob), segments, isOfRow);
                continue;
            }

            if (!documents.TryGetValue(name, out var document))
            {
                var shape = new DocumentShape();
                documents[name] = document = (new SectionColumn(new DocumentColumn(name, member.Place.Column.Name, visibleTo, shape), segments, isOfRow), shape);
            }

            document.Shape.Add(member, container);
        }

        foreach (var (column, _) in documents.Values)
        {
            yield return column;
        }
    }

    /// <summary>How many segments lead to the item of the last collection that has a table of its own; zero where none does.</summary>
    private static int ItemStart(ResolvedMember member) =>
        member.Route.Segments.Take(member.Place.IsDocument ? ContainerEnd(member) - 1 : member.Route.Segments.Count).ToList().FindLastIndex(static segment => segment is INavigation { IsCollection: true }) + 1;

    /// <summary>How many segments lead to the value, or to the document that it lies in.</summary>
    private static int ContainerEnd(ResolvedMember member)
    {
        var opening = member.Route.Segments.ToList().FindIndex(static segment => segment is INavigation navigation && navigation.TargetEntityType.IsMappedToJson() || segment is IComplexProperty complex && complex.ComplexType.IsMappedToJson());
        return opening < 0 ? member.Route.Segments.Count : opening + 1;
    }

    private static string? LeftOut(Visibility visibility, IEnumerable<ResolvedMember> members, SectionColumn[] columns)
    {
        var partly = columns.Where(column => column.Column.VisibleTo != visibility.Everybody).Select(static column => column.Column.Name);
        var never = members.Where(member => visibility.Of(member) == 0).Select(static member => member.Name);
        var names = partly.Concat(never).Concat(visibility.OtherKeys()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : "Where a row is shared, what belongs to the other people is left out (clause P-PUBLIC): " + string.Join(", ", names) + ".";
    }
}
