using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>A type whose rows a context holds, as code says.</summary>
public sealed class Entity(INamedTypeSymbol type)
{
    /// <summary>The type.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The nearest base that is an entity too, or <c>null</c>.</summary>
    public Entity? Base { get; internal set; }

    /// <summary>The members of its primary key, as far as code tells; empty otherwise.</summary>
    public IReadOnlyList<string> Key { get; internal set; } = [];

    /// <summary>Whether its rows have no key, as those of a view: nobody erases them one by one.</summary>
    public bool IsKeyless { get; internal set; }

    /// <summary>Whether fluent code may give its rows a time that no member stands for.</summary>
    public bool HasUnseenTime { get; internal set; }

    /// <summary>The rows between it and the people that its paths lead to: those that hold it.</summary>
    public IReadOnlyList<Entity> Holders { get; internal set; } = [];

    /// <summary>All that the model has of it, bases included.</summary>
    public IReadOnlyList<MappedMember> Mapped { get; internal set; } = [];

    /// <summary>Its tagged members, those of its parts included, without those that <see cref="Base"/> has.</summary>
    public IReadOnlyList<EntityMember> Members { get; internal set; } = [];

    /// <summary>Its tagged members and those of its abstract bases, which have no rows of their own.</summary>
    public IEnumerable<EntityMember> RowMembers => Base is { Type.IsAbstract: true } inherited ? inherited.RowMembers.Concat(Members) : Members;

    /// <summary>How a row belongs to people; empty where nobody reaches it.</summary>
    public IReadOnlyList<EntityPath> Paths { get; internal set; } = [];

    /// <summary>Whether its rows are people.</summary>
    public bool IsSubject => PersonalMembers.IsSubject(Type);

    /// <summary>The topmost entity that has a member of this one.</summary>
    public Entity Declaring(ISymbol member) =>
        Base is { } inherited && inherited.Mapped.Any(other => string.Equals(other.Symbol.Name, member.Name, StringComparison.Ordinal)) ? inherited.Declaring(member) : this;

    /// <summary>
    /// The first of its tagged members, its bases' included, that is nobody's: no path leads from the row to its person, and none from the part that
    /// it lies in; <c>null</c> where there is none (clause R-ERASE). Who may only see a row is not whom it is about.
    /// </summary>
    public EntityMember? Unreached
    {
        get
        {
            var paths = Line.SelectMany(entity => entity.Paths).Where(path => path.Role != "Accessor").ToArray();
            return Line.Reverse().SelectMany(entity => entity.Members).FirstOrDefault(member => !Array.Exists(paths, path => path.Part is null || member.IsWithin(path.Part)));
        }
    }

    private IEnumerable<Entity> Line => Base is null ? [this] : Base.Line.Prepend(this);

    /// <summary>Whether its rows, or its base's, hold personal data.</summary>
    public bool IsPersonal => Members.Count > 0 || Base is { IsPersonal: true };
}
