using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>
/// The rows of a project: the entities of its contexts; where it declares none, the types that say themselves that they are stored and by which key.
/// What lies within a row, owned, complex or without a key, is none.
/// </summary>
internal sealed class KeptRows(Compilation compilation)
{
    private readonly PeopleGraph _graph = PeopleGraph.Of(compilation.Assembly);

    /// <summary>The rows.</summary>
    public IReadOnlyList<Entity> Find()
    {
        var stored = new StoredTypes(compilation, CancellationToken.None);
        var mapped = EntityModel.Of(compilation).Entities;
        return mapped.Count > 0
            ? [.. mapped.Where(entity => !entity.Type.IsAbstract).Where(entity => SymbolEqualityComparer.Default.Equals(entity.Type.ContainingAssembly, compilation.Assembly) || !IsRow(entity.Type, new(null, CancellationToken.None)))]
            : EntityModel.Of(DeclaredTypes.In(compilation.Assembly, CancellationToken.None).Where(type => IsRow(type, stored)), compilation, CancellationToken.None).Entities;
    }

    /// <summary>Whether a type says that it is stored, and has a key: its own project speaks of it.</summary>
    private bool IsRow(INamedTypeSymbol type, StoredTypes stored) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false }
        && PersonalMembers.HasAny(type)
        && stored.Holds(type)
        && EntityKeys.Of(type).Count > 0
        && !_graph.IsPassing(type);
}
