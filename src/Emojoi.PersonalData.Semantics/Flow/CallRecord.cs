using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A call of code that linking may know: a method of a source, an interface, a delegate.</summary>
internal sealed class CallRecord(FlowPlace place, IMethodSymbol? target, ISymbol owner, BodySummary body)
{
    private SinkRecord? _log;

    /// <summary>Where the call begins.</summary>
    public FlowPlace Place => place;

    /// <summary>The original definition of the method; none where a delegate is invoked.</summary>
    public IMethodSymbol? Target => target;

    /// <summary>The member whose code calls.</summary>
    public ISymbol Owner => owner;

    /// <summary>The body that the call stands in.</summary>
    public BodySummary Body => body;

    /// <summary>The delegate that is invoked.</summary>
    public FlowValue Delegate { get; set; } = FlowValue.Clean;

    /// <summary>The arguments by the parameter's ordinal, the receiver among them.</summary>
    public Dictionary<int, FlowValue> Arguments { get; } = [];

    /// <summary>Whether an override may answer.</summary>
    public bool IsVirtual { get; set; }

    /// <summary>
    /// The receiver and the parameters whose objects are afterwards what the called code leaves of them, and nothing of what they were before; where that code is
    /// not known after all, they are what they were.
    /// </summary>
    public HashSet<int> Replaces { get; } = [];

    /// <summary>The type that is known to answer, for static members of type parameters and receivers just made.</summary>
    public ITypeSymbol? ReceiverType { get; set; }

    /// <summary>What a type argument makes of the type that is returned; <c>null</c> where that is the same for all callers.</summary>
    public ITypeSymbol? ResultType { get; set; }

    /// <summary>Whether it is on the object whose code calls.</summary>
    public bool IsOnThis { get; set; }

    /// <summary>The type of the object whose code calls, where a body answers that is of that object, too.</summary>
    public INamedTypeSymbol? SelfIn(BodySummary answer) => IsOnThis ? answer.Owner.ContainingType : null;

    /// <summary>What was passed on every path to the call.</summary>
    public ImmutableHashSet<GuardFact>? Guards { get; private set; }

    /// <summary>The log that a delegate of a log message writes to.</summary>
    public SinkRecord LogSink(ISymbol definition) => _log ??= new SinkRecord(SinkKind.Log, definition, place, owner);

    /// <summary>One more way to come here: what only some ways have passed does not count.</summary>
    public void Reached(ImmutableHashSet<GuardFact> guards) => Guards = Guards is null ? guards : Guards.Intersect(guards);

    public void Pass(int ordinal, FlowValue value) =>
        Arguments[ordinal] = Arguments.TryGetValue(ordinal, out var before) ? before.Or(value) : value;
}
