using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the code of one member does with values, in terms of its parameters.</summary>
internal sealed class BodySummary(ISymbol owner, SyntaxNode? syntax)
{
    private bool? _seesOthersArguments;

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

    /// <summary>All values that it puts anywhere but where <see cref="Calls"/> and <see cref="AllLeft"/> say.</summary>
    public IEnumerable<FlowValue> AllKept => Writes.Values.Concat(Initializes.Values).Concat(Sinks.SelectMany(sink => new[] { sink.Data, sink.Destination }));

    public List<CallRecord> Calls { get; } = [];

    public List<SinkRecord> Sinks { get; } = [];

    /// <summary>What is written to untagged fields and properties of any object.</summary>
    public Dictionary<ISymbol, FlowValue> Writes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The members that are written, be it with nothing personal.</summary>
    public HashSet<ISymbol> Assigned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What is written into objects that members hold.</summary>
    public Dictionary<ISymbol, FlowValue> Changes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The members whose objects are written to.</summary>
    public HashSet<ISymbol> Changed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Those of them that are not written to by way of the object that has these members.</summary>
    public HashSet<ISymbol> ChangedElsewhere { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Calls of methods of the same object, of which nothing is said here that they leave in it.</summary>
    public HashSet<CallRecord> CallsOnItself { get; } = [];

    /// <summary>Calls whose exceptions go on to whoever called.</summary>
    public HashSet<CallRecord> Uncaught { get; } = [];

    /// <summary>What is written into objects that calls give back.</summary>
    public List<(CallRecord Call, ITypeSymbol? Type, FlowValue Value)> ChangedResults { get; } = [];

    /// <summary>Of an initializer: the members that it initializes.</summary>
    public Dictionary<ISymbol, FlowValue> Initializes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lambdas and local functions that may be called from elsewhere.</summary>
    public List<BodySummary> Functions { get; } = [];

    /// <summary>Of a function: whether what it gives back may depend on what the code around it was called with.</summary>
    public bool SeesOthersArguments => _seesOthersArguments ??= AllLeft.Select(left => left.Value).Concat(Calls.SelectMany(call => call.Arguments.Values)).SelectMany(FlowLinker.AllOf).Any(MayBeOfOthers);

    public ImmutableHashSet<GuardFact>? GuardsWhenReturned { get; set; }

    public ImmutableHashSet<GuardFact>? GuardsWhenTrue { get; set; }

    public ImmutableHashSet<GuardFact>? GuardsWhenFalse { get; set; }

    /// <summary>A member of some object is written.</summary>
    public void Write(ISymbol member, FlowValue value)
    {
        member = member.OriginalDefinition;
        Assigned.Add(member);
        Add(Writes, member, value);
    }

    /// <summary>An object that a member holds is written to.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">What is written.</param>
    /// <param name="isSeen">Whether by way of the object that has the member.</param>
    public void Change(ISymbol member, FlowValue value, bool isSeen)
    {
        member = member.OriginalDefinition;
        Changed.Add(member);
        Add(Changes, member, value);
        if (!isSeen)
        {
            ChangedElsewhere.Add(member);
        }
    }

    private bool MayBeOfOthers(Origin origin) => origin.Kind switch
    {
        OriginKind.Parameter => !SymbolEqualityComparer.Default.Equals(origin.Symbol, Owner),
        OriginKind.Result or OriginKind.Out => !ReferenceEquals(origin.Call!.Body, this),
        OriginKind.Function => true,
        _ => false,
    };

    private static void Add(Dictionary<ISymbol, FlowValue> all, ISymbol member, FlowValue value)
    {
        if (!value.IsClean)
        {
            // What is kept is used later: a check that was passed then says nothing of that.
            value = value.Select(origin => origin.WithoutPassed());
            all[member] = all.TryGetValue(member, out var before) ? before.Or(value) : value;
        }
    }
}
