using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Of which types objects are whose code is called: as they were made, in members that are written once and never again, too.</summary>
internal sealed class MadeTypes
{
    private readonly Dictionary<ISymbol, IReadOnlyList<Origin>?> _members = new(SymbolEqualityComparer.Default);

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

    /// <summary>The origins that say what an object may be; <c>null</c> where it may be of any type.</summary>
    public static IReadOnlyList<Origin>? Of(FlowValue value)
    {
        var made = value.Origins.Where(origin => origin.Kind == OriginKind.Made).ToList();
        var isBound = made.Exists(origin => origin.Ordinal > 0) || value.Origins.All(origin => origin.Kind is OriginKind.Made or OriginKind.Object or OriginKind.Fresh);
        return made.Count > 0 && isBound ? made : null;
    }

    /// <summary>What such a member holds, where a value is read of one.</summary>
    public IReadOnlyList<Origin>? In(FlowValue value) =>
        value.Origins is [{ IsSymbolic: true } origin]
        && (origin.Path.Members is { IsEmpty: false } path ? path[path.Length - 1] : origin.Symbol) is { } member
        && _members.TryGetValue(member, out var made) ? made : null;

    private static bool IsFixed(ISymbol member) => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };
}
