using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What is known about the members of libraries. Answers are for original definitions, inherited and implemented members included.</summary>
public interface IFlowCatalogue
{
    /// <summary>The sinks that a call of this method or constructor, or an assignment of this property, is; usually none.</summary>
    IReadOnlyList<SinkEntry> Sinks(ISymbol member);

    /// <summary>The sources of undeclared collection that a read or call of this member may be.</summary>
    IReadOnlyList<CollectionSource> Sources(ISymbol member);

    /// <summary>What a read or call of this member gives that data may be written to.</summary>
    IReadOnlyList<MarkEntry> Marks(ISymbol member);

    /// <summary>Flags of <c>Sanitization</c> that a call of this method, or a read of this property, does to what it is given; 0 is nothing.</summary>
    int Sanitizes(ISymbol member);

    /// <summary>How this member passes data on, where it is not the usual way; otherwise <c>null</c>.</summary>
    Propagation? Propagates(ISymbol member);

    /// <summary>All sources of undeclared collection.</summary>
    IEnumerable<CollectionSource> AllSources { get; }

    /// <summary>Whether this name is the name of a source: a quick answer for all other members.</summary>
    bool MayBeSource(string memberName);
}
