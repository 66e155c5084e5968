using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>
/// Which members hold objects that only they hold, as far as the code shows: what is written to such objects is seen where it is done. Of others, what is in
/// them is whatever anybody writes.
/// </summary>
internal sealed class KeptObjects
{
    private readonly HashSet<ISymbol> _assigned = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ISymbol> _groups = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _given = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _openTypes = new(SymbolEqualityComparer.Default);

    public KeptObjects(CallTargets targets)
    {
        foreach (var body in targets.Bodies)
        {
            if (body.CallsOnItself.Any(call => targets.Of(call).Any(WritesItself)))
            {
                _openTypes.Add(body.Owner.ContainingType);
            }

            _assigned.UnionWith(body.Assigned);

            // Of a primary constructor: whoever makes the object may keep what it passes.
            _given.UnionWith(body.Assigned.Where(member => member is IParameterSymbol && HoldsData(ValueTypes.Of(member))));
            _changed.UnionWith(body.Changed);
            _openTypes.UnionWith(body.ChangedElsewhere.Select(member => member.ContainingType).OfType<ISymbol>());
            foreach (var write in body.Writes)
            {
                if (HoldsData(ValueTypes.Of(write.Key)))
                {
                    Group(write.Key, write.Value);
                }
            }
        }

        _openTypes.UnionWith(_given.Select(member => member.ContainingType).OfType<ISymbol>());
        var open = new HashSet<ISymbol>(_changed.Where(_groups.ContainsKey).Select(Root), SymbolEqualityComparer.Default);
        Shared = [.. _given, .. _groups.Keys.Where(member => open.Contains(Root(member)))];
    }

    /// <summary>The members whose objects others may hold, too: what a caller passed, what several members hold and somebody writes to.</summary>
    public IReadOnlyList<ISymbol> Shared { get; }

    /// <summary>Whether what a member holds is written in the code at all.</summary>
    public bool IsKnown(ISymbol member) => _assigned.Contains(member);

    /// <summary>Whether objects that members of a type hold are written to by way of something else than the object that has these members.</summary>
    public bool IsOpen(INamedTypeSymbol type) => _openTypes.Contains(type.OriginalDefinition);

    private static bool WritesItself(BodySummary body) =>
        body.Assigned.Concat(body.Changed).Any(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, body.Owner.ContainingType));

    /// <summary>Whether objects of a type are made to hold something: services are asked for by their interfaces.</summary>
    private static bool HoldsData(ITypeSymbol? type) =>
        !ValueTypes.IsPlain(type) && (type is { TypeKind: not TypeKind.Interface } || ValueTypes.ElementOf(type) is not null);

    private void Group(ISymbol member, FlowValue value)
    {
        foreach (var origin in value.Origins)
        {
            if (MemberIn(origin) is { } other)
            {
                Join(member, other);
            }
            else if (origin is { Kind: OriginKind.Parameter, Form: PropagationForm.Same })
            {
                _given.Add(member);
            }
        }
    }

    /// <summary>The member that a value was read of.</summary>
    public static ISymbol? MemberIn(Origin origin) =>
        origin.Form != PropagationForm.Same ? null
        : origin.Path.Members is { IsEmpty: false } path ? path[path.Length - 1]
        : origin.Kind == OriginKind.Member ? origin.Symbol
        : null;

    private void Join(ISymbol one, ISymbol other)
    {
        var root = Root(one);
        var otherRoot = Root(other);
        _groups[root] = root;
        _groups[otherRoot] = root;
    }

    private ISymbol Root(ISymbol member)
    {
        while (_groups.TryGetValue(member, out var next) && !SymbolEqualityComparer.Default.Equals(next, member))
        {
            member = next;
        }

        return member;
    }
}
