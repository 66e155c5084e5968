using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Guard;

/// <summary>A row that is about to be saved with something of a person.</summary>
/// <param name="Entity">The name of its type.</param>
/// <param name="Person">The person that it leads to.</param>
internal sealed record WrittenBack(string Entity, SubjectIdentity Person)
{
    /// <summary>What a context is about to save of people.</summary>
    public static IReadOnlyList<WrittenBack> Find(DbContext context, ResolvedPlan plan)
    {
        var byType = plan.Entities.ToDictionary(entity => entity.EntityType);
        var found = new List<WrittenBack>();
        foreach (var entry in context.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (Owner(entry) is { } owner && byType.TryGetValue(owner.Metadata, out var entity))
            {
                found.AddRange(Find(plan, entity, owner, entry));
            }
        }

        return found;
    }

    /// <summary>The row's own entry, where the entry is that of an owned object.</summary>
    private static EntityEntry? Owner(EntityEntry entry)
    {
        var current = entry;
        while (current is not null && current.Metadata.FindOwnership() is { } ownership)
        {
            var child = current;
            current = entry.Context.ChangeTracker.Entries().FirstOrDefault(candidate =>
                ownership.PrincipalEntityType.IsAssignableFrom(candidate.Metadata)
                && ownership.PrincipalKey.Properties.Zip(ownership.Properties).All(pair => Equals(candidate.Property(pair.First).CurrentValue, child.Property(pair.Second).CurrentValue)));
        }

        return current;
    }

    private static IEnumerable<WrittenBack> Find(ResolvedPlan plan, ResolvedEntity entity, EntityEntry owner, EntityEntry entry) =>
        from path in entity.Paths
        where path.Steps.Count == 0 && path.Plan.Role != SubjectRole.Accessor && WritesContent(entity, path, owner, entry)
        let key = path.Key.Select(route => ValueOf(owner, route)).ToArray()
        where Array.IndexOf(key, null) < 0
        select new WrittenBack(entity.Name, plan.Normalise(new SubjectIdentity(path.Plan.Subject, key!)));

    /// <summary>A row that comes, a reference to somebody that comes, or tagged content of theirs: everything else may go on changing in rows that a law or another person keeps.</summary>
    private static bool WritesContent(ResolvedEntity entity, ResolvedPath path, EntityEntry owner, EntityEntry entry) =>
        entry.State == EntityState.Added
        || path.Key.Any(route => IsModified(owner, route))
        || (path.Plan.Role == SubjectRole.Owner && !ReferenceEquals(owner, entry))
        || entity.Members.Any(member => (path.Plan.Role == SubjectRole.Owner || path.Includes(member)) && IsModified(owner, member.Route));

    private static bool IsModified(EntityEntry owner, MemberRoute route) => route.Segments[0] switch
    {
        IProperty property => owner.Property(property).IsModified,
        IComplexProperty complex => owner.ComplexProperty(complex).IsModified,
        _ => false,
    };

    private static object? ValueOf(EntityEntry owner, MemberRoute route)
    {
        if (route.IsPlain)
        {
            var property = owner.Property(route.Property);
            return property.IsTemporary ? null : property.CurrentValue;
        }

        return route.Segments.Aggregate((object?)owner.Entity, (instance, segment) => instance is null ? null : segment.GetGetter().GetClrValue(instance));
    }
}
