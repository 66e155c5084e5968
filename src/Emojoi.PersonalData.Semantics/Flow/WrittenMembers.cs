using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The untagged members, of members too, that are written or printed with an object of a type.</summary>
internal sealed class WrittenMembers
{
    private const int Deepest = 3;

    private readonly Dictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, ITypeSymbol Type)>> _whole = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, ITypeSymbol Type)>> _text = new(SymbolEqualityComparer.Default);

    /// <summary>The original definitions of those members, and their types.</summary>
    public ImmutableArray<(ISymbol Member, ITypeSymbol Type)> Of(ITypeSymbol type, PropagationForm form)
    {
        var known = form == PropagationForm.Text ? _text : _whole;
        if (!known.TryGetValue(type, out var members))
        {
            known[type] = members = Find(type, form);
        }

        return members;
    }

    private static ImmutableArray<(ISymbol Member, ITypeSymbol Type)> Find(ITypeSymbol type, PropagationForm form)
    {
        var found = ImmutableArray.CreateBuilder<(ISymbol Member, ITypeSymbol Type)>();
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var level = new List<ITypeSymbol> { type };
        for (var depth = 0; depth < Deepest && level.Count > 0; depth++)
        {
            var members = level.Where(one => IsOpened(one, form)).SelectMany(TypeGraph.Serialized)
                .Where(member => !Vocabulary.Has(member, Vocabulary.PersonalData))
                .Select(member => (Member: member.OriginalDefinition, Type: PlainMembers.TypeOf(member)))
                .ToList();
            found.AddRange(members);
            level = [.. members.Select(member => member.Type).Where(next => !ValueTypes.IsPlain(next) && seen.Add(next))];
        }

        return found.ToImmutable();
    }

    private static bool IsOpened(ITypeSymbol type, PropagationForm form) =>
        type.SpecialType == SpecialType.None && (form != PropagationForm.Text || type is INamedTypeSymbol { IsRecord: true });
}
