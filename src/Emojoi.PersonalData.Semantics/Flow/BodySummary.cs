using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the code of one member does with values, in terms of its parameters.</summary>
internal sealed class BodySummary(ISymbol owner, SyntaxNode? syntax)
{
    /// <summary>The method, lambda or local function; of an initializer, the field or property.</summary>
    public ISymbol Owner => owner;

    /// <summary>The body: for a stable order; <c>null</c> of a referenced assembly's.</summary>
    public SyntaxNode? Syntax => syntax;

    /// <summary>The same as a method; <c>null</c> for initializers.</summary>
    public IMethodSymbol? Method => owner as IMethodSymbol;

    public FlowValue Returns { get; set; } = FlowValue.Clean;

    public FlowValue Throws { get; set; } = FlowValue.Clean;

    /// <summary>Whether it runs when it is called, and not later.</summary>
    public bool IsIterator { get; set; }

    /// <summary>What the receiver (-1) and the parameters hold when it returns.</summary>
    public Dictionary<int, FlowValue> Leaves { get; } = [];

    /// <summary>All that it gives back, by the ordinals of <see cref="Origin"/>: what it returns, throws and leaves.</summary>
    public IEnumerable<(int Ordinal, FlowValue Value)> AllLeft =>
        Leaves.Select(left => (left.Key, left.Value)).Concat([(Origin.Returned, Returns), (Origin.Thrown, Throws)]);

    public List<CallRecord> Calls { get; } = [];

    public List<SinkRecord> Sinks { get; } = [];

    /// <summary>What is written to untagged fields and properties of any object.</summary>
    public Dictionary<ISymbol, FlowValue> Writes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Of an initializer: the members that it initializes.</summary>
    public Dictionary<ISymbol, FlowValue> Initializes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas and local functions that may be called from elsewhere.</summary>
    public List<BodySummary> Functions { get; } = [];

    public ImmutableHashSet<GuardFact>? GuardsWhenReturned { get; set; }

    public ImmutableHashSet<GuardFact>? GuardsWhenTrue { get; set; }

    public ImmutableHashSet<GuardFact>? GuardsWhenFalse { get; set; }

    public void Write(ISymbol member, FlowValue value)
    {
        if (!value.IsClean)
        {
            member = member.OriginalDefinition;
            Writes[member] = Writes.TryGetValue(member, out var before) ? before.Or(value) : value;
        }
    }
}
