using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Finds the tagged members of rows, through owned and complex objects.</summary>
internal sealed class EntityMembers(EntityMapping mapping, CancellationToken cancellation)
{
    private readonly List<EntityMember> _found = [];
    private readonly List<ISymbol> _path = [];

    /// <summary>The tagged members of an entity that its base does not have.</summary>
    public static IReadOnlyList<EntityMember> Of(Entity entity, EntityMapping mapping, CancellationToken cancellation)
    {
        var members = new EntityMembers(mapping, cancellation);
        var inherited = entity.Base?.Mapped.Select(member => member.Symbol.Name).ToArray() ?? [];
        members.Add(entity.Mapped.Where(member => !inherited.Contains(member.Symbol.Name, StringComparer.Ordinal)), ImmutableArray<PersonalDataAnnotation>.Empty, isSingle: true);
        return members._found;
    }

    private void Add(IEnumerable<MappedMember> members, ImmutableArray<PersonalDataAnnotation> outer, bool isSingle)
    {
        foreach (var member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            var annotations = AnnotationsOf(member.Symbol, outer);
            _path.Add(member.Symbol);
            if (member.Kind == MappingKind.Part)
            {
                AddPart(member.Target!, annotations, isSingle && !member.IsCollection);
            }
            else if (member.Kind == MappingKind.Value && !annotations.IsEmpty)
            {
                _found.Add(new([.. _path], annotations, isSingle));
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void AddPart(INamedTypeSymbol part, ImmutableArray<PersonalDataAnnotation> outer, bool isSingle)
    {
        var isOpen = _path.Take(_path.Count - 1).Any(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, part));
        if (!isOpen)
        {
            Add(mapping.MembersOf(part), outer, isSingle);
        }
    }

    private ImmutableArray<PersonalDataAnnotation> AnnotationsOf(ISymbol member, ImmutableArray<PersonalDataAnnotation> outer)
    {
        var own = PersonalMembers.AnnotationsOf(member, cancellation);
        return own.IsEmpty && PersonalMembers.IsPartOfWhole(member) && !Vocabulary.Has(member, Vocabulary.SubjectReference) ? outer : own;
    }
}
