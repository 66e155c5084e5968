using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// What a value may hold: where it may have come from as a whole, and what is known to be in its members. A collection is one with its
/// elements, a task with its result.
/// </summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    private const int Deepest = 6;

    /// <summary>So many origins are compared one by one.</summary>
    private const int Few = 24;

    /// <summary>Members of members that one value remembers.</summary>
    private const int Heaviest = 128;

    private static readonly ImmutableArray<GuardFact> NoChecks = ImmutableArray<GuardFact>.Empty;

    /// <summary>Nothing personal.</summary>
    public static readonly FlowValue Clean = new(ImmutableArray<Origin>.Empty, MemberValues.Empty, NoChecks);

    /// <summary>An object that the code does not show.</summary>
    public static readonly FlowValue Unknown = Of(Origin.Unknown);

    /// <summary>Of a member: what any object may hold there.</summary>
    private static readonly FlowValue AnyObjects = Of(Origin.AnyObjects);

    /// <summary>0 until somebody asks.</summary>
    private int _hash;

    private FlowValue(ImmutableArray<Origin> origins, MemberValues members, ImmutableArray<GuardFact> checks)
    {
        Origins = origins;
        Members = members;
        Checks = checks;
    }

    public ImmutableArray<Origin> Origins { get; }

    /// <summary>What is known of its members, by their original definitions.</summary>
    public MemberValues Members { get; }

    /// <summary>What is passed where this value is <see langword="true"/>.</summary>
    public ImmutableArray<GuardFact> Checks { get; }

    /// <summary>Whether nothing at all is to be said of it.</summary>
    public bool IsClean => Origins.IsEmpty && Members.IsEmpty && Checks.IsEmpty;

    public static FlowValue Of(Origin origin) => new(ImmutableArray.Create(origin), MemberValues.Empty, NoChecks);

    public static FlowValue Of(IEnumerable<Origin> origins)
    {
        var distinct = origins.Distinct().ToImmutableArray();
        return distinct.IsEmpty ? Clean : new FlowValue(distinct, MemberValues.Empty, NoChecks);
    }

    /// <summary>Those origins of it as a whole that are such, and nothing of its members.</summary>
    public FlowValue Those(Func<Origin, bool> such)
    {
        var others = 0;
        foreach (var origin in Origins)
        {
            others += such(origin) ? 0 : 1;
        }

        return others == Origins.Length ? Clean
            : others == 0 && Members.IsEmpty && Checks.IsEmpty ? this
            : new FlowValue(others == 0 ? Origins : Origins.Where(such).ToImmutableArray(), MemberValues.Empty, NoChecks);
    }

    /// <summary>A truth value that answers for checks.</summary>
    public static FlowValue Answering(ImmutableArray<GuardFact> checks) => checks.IsEmpty ? Clean : new FlowValue(ImmutableArray<Origin>.Empty, MemberValues.Empty, checks);

    /// <summary>What either may hold.</summary>
    public FlowValue Or(FlowValue other) => Or(other, 0);

    /// <summary>The member of this value.</summary>
    public FlowValue Member(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (member is ITypeSymbol type and not ITypeParameterSymbol)
        {
            return OfThrown(type);
        }

        return Members.TryGetValue(member, out var known) || Members.TryGetPromised(member, out known) ? known : OfOrigins(member).OfAnyObject(member);
    }

    /// <summary>What is noted of the member of this value; see <see cref="MemberValues.Noted"/>.</summary>
    private FlowValue Noted(ISymbol member) => Members.Noted(member) ?? (Members.TryGetPromised(member, out var known) ? known : OfOrigins(member));

    /// <summary>This value of a member, with that member of any object for <see cref="Origin.AnyObjects"/>.</summary>
    public FlowValue OfAnyObject(ISymbol member)
    {
        foreach (var origin in Origins)
        {
            if (origin.Kind == OriginKind.AnyObjects)
            {
                return new(Changed(member, static (member, one) => one.Kind == OriginKind.AnyObjects ? Origin.Member(member).With(one.Sanitized) : one), Members, Checks);
            }
        }

        return this;
    }

    /// <summary>What a member holds of which nothing is known here, by what the value may be.</summary>
    private FlowValue OfOrigins(ISymbol member)
    {
        var read = Changed(member, static (member, origin) => MemberOf(origin, member));
        return read.IsEmpty ? Clean
            : read.Length == 1 && ReferenceEquals(read[0], Origin.AnyObjects) ? AnyObjects
            : new FlowValue(read, MemberValues.Empty, NoChecks);
    }

    /// <summary>Of exceptions that are members of this value by their types, those that a handler of a type may catch.</summary>
    public FlowValue Caught(ITypeSymbol type) => WithoutMembers(member =>
        member is ITypeSymbol thrown && !ValueTypes.IsOrDerivesFrom(thrown, type) && !ValueTypes.IsOrDerivesFrom(type, thrown));

    /// <summary>Of exceptions that are members of this value by their types, the one of a type; an array stands for all that are not of its elements' type.</summary>
    private FlowValue OfThrown(ITypeSymbol type)
    {
        var open = OfOrigins(type);
        return type is IArrayTypeSymbol { ElementType: var caught }
            ? new FlowValue(open.Origins, WithoutMembers(member => member is ITypeSymbol thrown && ValueTypes.IsOrDerivesFrom(thrown, caught)).Members, NoChecks)
            : Caught(type).Members.Values.Aggregate(open, (all, next) => all.Or(next));
    }

    /// <summary>This value with another one in its member.</summary>
    public FlowValue WithMember(ISymbol member, FlowValue value) => Bounded(Origins, Members.With(Members.NameOf(member.OriginalDefinition), value), Checks);

    /// <summary>This value with other ones in its members.</summary>
    public FlowValue WithMembers(MemberValues members) => members.IsEmpty ? this : Bounded(Origins, Members.With(members), Checks);

    /// <summary>This value with one more origin.</summary>
    public FlowValue With(Origin origin) => Origins.Contains(origin) ? this : new FlowValue(Origins.Add(origin), Members, Checks);

    /// <summary>This value, that answers for checks, too: a setting is personal data of whoever set it.</summary>
    public FlowValue With(ImmutableArray<GuardFact> checks) => checks.IsEmpty ? this : new FlowValue(Origins, Members, checks);

    /// <summary>This value, where it is the same as another one with the other's traces.</summary>
    public FlowValue Preferring(FlowValue other)
    {
        if (IsClean || other.IsClean)
        {
            return this;
        }

        var members = Members.Select(other, static (other, member, value) => other.Members.Noted(member) is { } known ? value.Preferring(known) : value);
        var origins = Changed(other.Origins, static (others, origin) => others.IndexOf(origin) is >= 0 and var known ? others[known] : origin);
        return origins == Origins && ReferenceEquals(members, Members) ? this : new FlowValue(origins, members, Checks);
    }

    /// <summary>Each origin changed, in the members too; those that become <c>null</c> are gone.</summary>
    public FlowValue Select(Func<Origin, Origin?> change) => Select(change, static (change, origin) => change(origin));

    /// <summary>Each origin changed, in the members too, by something that is known beside it.</summary>
    public FlowValue Select<TState>(TState state, Func<TState, Origin, Origin?> change)
    {
        var members = Members.IsEmpty ? Members : Members.Select((state, change), static (with, _, value) => value.Select(with.state, with.change));
        var origins = Changed(state, change);
        return origins == Origins && ReferenceEquals(members, Members) ? this : new FlowValue(origins, members, Checks);
    }

    /// <summary>
    /// This value without what is known of members of members this deep: graphs of objects that hold each other have no end. From there on members hold what those
    /// of any object do.
    /// </summary>
    public FlowValue Cut(int depth) => Members.IsEmpty ? this : new FlowValue(Origins, Members.Select((member, value) => value.Cut(depth - 1, member)), Checks);

    private FlowValue Cut(int depth, ISymbol member) =>
        Members.IsEmpty || depth > 0 ? Cut(depth)
        : new FlowValue(Origins, MemberValues.Empty, Checks).With(member.Locations.Any(location => location.IsInSource) && member is IFieldSymbol or IPropertySymbol ? Origin.AnyObjects : Origin.Unknown);

    /// <summary>The value after something was done to it.</summary>
    public FlowValue Sanitized(int flags) => IsClean ? this : Select(origin => origin.Kind is OriginKind.Text or OriginKind.Function or OriginKind.Made or OriginKind.Fresh ? null : origin.With(flags));

    /// <summary>Whether any origin, in members too, is such.</summary>
    public bool Any(Func<Origin, bool> such)
    {
        foreach (var origin in Origins)
        {
            if (such(origin))
            {
                return true;
            }
        }

        return Members.Any(such);
    }

    public bool Equals(FlowValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Origins.Length == other.Origins.Length
            && Members.Count == other.Members.Count
            && Checks.Length == other.Checks.Length
            && GetHashCode() == other.GetHashCode()
            && HoldsTheSame(other));

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => _hash != 0 ? _hash : _hash = Hash();

    private int Hash()
    {
        // Order does not count.
        var hash = Members.Hash();
        foreach (var origin in Origins)
        {
            hash += origin.GetHashCode();
        }

        return hash;
    }

    private bool HoldsTheSame(FlowValue other) =>
        (Origins == other.Origins || Origins.SequenceEqual(other.Origins) || Union(other.Origins).Length == Origins.Length)
        && (Checks.IsEmpty || Checks.All(other.Checks.Contains))
        && Members.HoldTheSame(other.Members);

    private ImmutableArray<Origin> Changed<TState>(TState state, Func<TState, Origin, Origin?> change)
    {
        ImmutableArray<Origin>.Builder? all = null;
        for (var i = 0; i < Origins.Length; i++)
        {
            var changed = change(state, Origins[i]);
            if (all is null && !ReferenceEquals(changed, Origins[i]))
            {
                all = ImmutableArray.CreateBuilder<Origin>(Origins.Length);
                all.AddRange(Origins, i);
            }

            if (all is not null && changed is not null && (Origins.Length > Few || !all.Contains(changed)))
            {
                all.Add(changed);
            }
        }

        return all is null ? Origins : Origins.Length > Few ? all.Distinct().ToImmutableArray() : all.ToImmutable();
    }

    private static Origin? MemberOf(Origin origin, ISymbol member) => origin.Kind switch
    {
        _ when member is INamespaceSymbol => origin,
        OriginKind.Unknown => member is ITypeSymbol and not ITypeParameterSymbol ? origin : Origin.AnyObjects,
        OriginKind.AnyObjects => origin,
        OriginKind.Parameter or OriginKind.Result or OriginKind.Out or OriginKind.Member or OriginKind.Formal =>
            origin.Form == PropagationForm.Same ? origin.Then(member) : origin,
        OriginKind.Tagged or OriginKind.Collected => origin,
        OriginKind.Made when member is ITypeParameterSymbol parameter => ArgumentFor(parameter, (ITypeSymbol)origin.Symbol!),
        _ => null,
    };

    /// <summary>This value with what is known of such members only, of members' members too.</summary>
    public FlowValue Where(Func<ISymbol, bool> such) =>
        Members.IsEmpty ? this : new FlowValue(Origins, Members.Where(such).Select((_, value) => value.Where(such)), Checks);

    /// <summary>This value without what is known of elements by their positions.</summary>
    public FlowValue WithoutPositions() => WithoutMembers(member => member is INamespaceSymbol);

    /// <summary>This value without what was put into caches that everybody shares: who asks for it there asks by a key of their own.</summary>
    public FlowValue WithoutCached() => WithoutMembers(member => LibraryNames.IsCache(ValueTypes.Of(member)));

    private FlowValue WithoutMembers(Func<ISymbol, bool> such)
    {
        var others = Members.Where(member => !such(member));
        return ReferenceEquals(others, Members) ? this : new FlowValue(Origins, others, Checks);
    }

    /// <summary>What a type parameter of an object's type, or of a base of it, stands for.</summary>
    private static Origin ArgumentFor(ITypeParameterSymbol parameter, ITypeSymbol type)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parameter.ContainingSymbol))
            {
                return MadeAs(current.TypeArguments[parameter.Ordinal]);
            }
        }

        return type.AllInterfaces.Where(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, parameter.ContainingSymbol)).ToList() is [var only]
            ? MadeAs(only.TypeArguments[parameter.Ordinal])
            : Origin.Unknown;
    }

    private static Origin MadeAs(ITypeSymbol argument) => argument is INamedTypeSymbol ? Origin.Made(argument) : Origin.Unknown;

    private FlowValue Or(FlowValue other, int depth)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        if (other.IsClean)
        {
            return Weakened();
        }

        if (IsClean)
        {
            return other.Weakened();
        }

        var origins = Union(other.Origins);
        var members = depth >= Deepest ? Members : Join(other, depth);
        var checks = Checks.IsEmpty ? Checks : Checks.Where(other.Checks.Contains).ToImmutableArray();
        return origins == Origins && ReferenceEquals(members, Members) && checks.Length == Checks.Length ? this : Bounded(origins, members, checks);
    }

    /// <summary>These origins and others, in a stable order.</summary>
    private ImmutableArray<Origin> Union(ImmutableArray<Origin> others)
    {
        if (others.IsEmpty || Origins.IsEmpty || Origins == others)
        {
            return Origins.IsEmpty ? others : Origins;
        }

        var known = Origins.Length * others.Length > Few * Few ? new HashSet<Origin>(Origins) : null;
        List<Origin>? added = null;
        foreach (var origin in others)
        {
            if (known is null ? !Origins.Contains(origin) : known.Add(origin))
            {
                (added ??= []).Add(origin);
            }
        }

        return added is null ? Origins : Origins.AddRange(added);
    }

    /// <summary>A value that would remember too much knows of its members what any object's hold.</summary>
    private static FlowValue Bounded(ImmutableArray<Origin> origins, MemberValues members, ImmutableArray<GuardFact> checks)
    {
        var value = new FlowValue(origins, members, checks);
        return value.Members.Weight <= Heaviest ? value : new FlowValue(origins, MemberValues.Empty, checks).With(Origin.Unknown);
    }

    /// <summary>What is said of one of two branches alone is not passed on both.</summary>
    private FlowValue Weakened() => Checks.IsEmpty ? this : new FlowValue(Origins, Members, NoChecks);

    private MemberValues Join(FlowValue other, int depth)
    {
        if (ReferenceEquals(Members, other.Members))
        {
            return Members;
        }

        var members = Members.Select((other, depth), static (with, member, value) => value.Or(with.other.Noted(member), with.depth + 1));
        return members.With(other.Members, (this, depth), static (with, member, value) => with.Item1.Noted(member).Or(value, with.depth + 1));
    }
}
