using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Of which types objects are made that nothing replaces: in members that are written once and never again.</summary>
internal sealed class MadeTypes
{
    private readonly Dictionary<ISymbol, IReadOnlyList<ITypeSymbol>?> _members = new(SymbolEqualityComparer.Default);

    public MadeTypes(IEnumerable<BodySummary> bodies)
    {
        foreach (var write in bodies.SelectMany(body => body.Writes))
        {
            if (IsFixed(write.Key))
            {
                _members[write.Key] = _members.ContainsKey(write.Key) ? null : Of(write.Value);
            }
        }
    }

    /// <summary>The types that an object may be of; <c>null</c> where it may be of any.</summary>
    public static IReadOnlyList<ITypeSymbol>? Of(FlowValue value)
    {
        var types = new List<ITypeSymbol>();
        foreach (var origin in value.Origins)
        {
            if (origin is { Kind: OriginKind.Made, Symbol: ITypeSymbol type })
            {
                types.Add(type);
            }
            else if (origin.Kind != OriginKind.Object)
            {
                return null;
            }
        }

        return types.Count == 0 ? null : types;
    }

    /// <summary>The types of what such a member holds, where a value is read of one.</summary>
    public IReadOnlyList<ITypeSymbol>? MadeIn(FlowValue value) =>
        value.Origins is [{ IsSymbolic: true } origin]
        && (origin.Path.Members is { IsEmpty: false } path ? path[path.Length - 1] : origin.Symbol) is { } member
        && _members.TryGetValue(member, out var types) ? types : null;

    private static bool IsFixed(ISymbol member) => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
}
