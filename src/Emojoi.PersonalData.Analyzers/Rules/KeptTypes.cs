using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Which types keep what they are given. A request or an answer carries it and keeps nothing.</summary>
internal sealed class KeptTypes(Compilation compilation)
{
    private readonly StoredTypes _stored = new(compilation, CancellationToken.None);
    private readonly PeopleGraph _graph = PeopleGraph.Of(compilation.Assembly);

    /// <summary>Whether objects of a type are kept, in a database or where nobody says that they pass by.</summary>
    public bool Contain(INamedTypeSymbol type) => EntityModel.Of(compilation).Maps(type) || _stored.Holds(type) || !_graph.IsPassing(type);
}
