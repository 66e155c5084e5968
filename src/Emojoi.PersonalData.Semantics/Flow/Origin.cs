using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>One thing that a value may have come from. Equal origins may have come by different ways: the trace does not count.</summary>
internal sealed class Origin : IEquatable<Origin>
{
    /// <summary>Ordinal of a method's receiver among its parameters.</summary>
    public const int Receiver = -1;

    /// <summary>Ordinal of what a method throws.</summary>
    public const int Thrown = -2;

    /// <summary>Ordinals of what is passed for type parameters: this, and down from it.</summary>
    private const int FirstTypeParameter = -10;

    /// <summary>Stands for what a call returns, beside the ordinals of what it leaves.</summary>
    public const int Returned = int.MaxValue;

    /// <summary>Nothing known.</summary>
    public static readonly Origin Unknown = new(OriginKind.Unknown);

    /// <summary>In a member of a value: what any object may hold in that member.</summary>
    public static readonly Origin AnyObjects = new(OriginKind.AnyObjects);

    /// <summary>0 until somebody asks.</summary>
    private int _hash;

    private Origin(OriginKind kind) => Kind = kind;

    private Origin(Origin other)
    {
        Kind = other.Kind;
        Symbol = other.Symbol;
        Ordinal = other.Ordinal;
        Call = other.Call;
        Path = other.Path;
        Sanitized = other.Sanitized;
        Form = other.Form;
        Type = other.Type;
        Text = other.Text;
        Source = other.Source;
        Trace = other.Trace;
        Frame = other.Frame;
        Passed = other.Passed;
    }

    public OriginKind Kind { get; }

    /// <summary>The tagged member, the type of the object, the method of the parameter, the untagged member, or the function.</summary>
    public ISymbol? Symbol { get; private set; }

    /// <summary>Of a parameter or of what a call leaves.</summary>
    public int Ordinal { get; private set; }

    public CallRecord? Call { get; private set; }

    /// <summary>The members that were read of a symbolic value, one after the other.</summary>
    public MemberPath Path { get; private set; } = MemberPath.Empty;

    /// <summary>Flags of <c>Sanitization</c>.</summary>
    public int Sanitized { get; private set; }

    /// <summary>What was taken of a symbolic value.</summary>
    public PropagationForm Form { get; private set; }

    /// <summary>The static type that <see cref="Form"/> was taken of.</summary>
    public ITypeSymbol? Type { get; private set; }

    public string? Text { get; private set; }

    public CollectionSource? Source { get; private set; }

    /// <summary>How it came here; only of what is not symbolic.</summary>
    public Trace? Trace { get; private set; }

    /// <summary>Of a function that was given out: the frame that it was made in, whose variables it sees.</summary>
    public FlowFrame? Frame { get; private set; }

    /// <summary>Of personal data: the checks without which it was not read. Wherever it is, they were passed.</summary>
    public ImmutableHashSet<GuardFact>? Passed { get; private set; }

    /// <summary>Whether linking replaces it.</summary>
    public bool IsSymbolic => Kind is OriginKind.Parameter or OriginKind.Result or OriginKind.Out or OriginKind.Member;

    /// <summary>Whether a form of it can be taken only when it is known.</summary>
    public bool IsOpen => IsSymbolic || Kind == OriginKind.Formal;

    /// <summary>Whether it is personal data, seen from here.</summary>
    public bool IsPersonal => Kind is OriginKind.Tagged or OriginKind.Object or OriginKind.Collected;

    public static Origin Tagged(ISymbol member, Trace trace) => new(OriginKind.Tagged) { Symbol = member, Trace = trace };

    public static Origin Object(ITypeSymbol type, Trace trace) => new(OriginKind.Object) { Symbol = type, Trace = trace };

    public static Origin Collected(ISymbol member, CollectionSource source, Trace trace) =>
        new(OriginKind.Collected) { Symbol = member, Source = source, Trace = trace };

    public static Origin Parameter(IMethodSymbol method, int ordinal) => new(OriginKind.Parameter) { Symbol = method, Ordinal = ordinal };

    public static Origin Formal(IMethodSymbol method, int ordinal) => new(OriginKind.Formal) { Symbol = method, Ordinal = ordinal };

    /// <summary>Ordinal of a method's type parameter among its parameters.</summary>
    public static int OrdinalOf(ITypeParameterSymbol parameter) => FirstTypeParameter - parameter.Ordinal;

    public static Origin Result(CallRecord call) => new(OriginKind.Result) { Call = call };

    public static Origin Out(CallRecord call, int ordinal) => new(OriginKind.Out) { Call = call, Ordinal = ordinal };

    public static Origin Member(ISymbol member) => new(OriginKind.Member) { Symbol = member.OriginalDefinition };

    public static Origin Constant(string text) => new(OriginKind.Text) { Text = text };

    public static Origin Made(ITypeSymbol type) => new(OriginKind.Made) { Symbol = type };

    /// <summary>An object of this type or of one that derives from it.</summary>
    public static Origin MadeOf(ITypeSymbol type) => new(OriginKind.Made) { Symbol = type, Ordinal = 1 };

    public static Origin Fresh(ITypeSymbol carrier) => new(OriginKind.Fresh) { Symbol = carrier };

    public static Origin Function(IMethodSymbol function) => new(OriginKind.Function) { Symbol = function };

    /// <summary>The member of a symbolic value; a path that grows too long is the member of any object.</summary>
    public Origin Then(ISymbol member) =>
        Path.IsLong ? Member(member).With(Sanitized) : new Origin(this) { Path = Path.Then(member.OriginalDefinition) };

    /// <summary>The same after something was done to it.</summary>
    public Origin With(int sanitized) => (Sanitized | sanitized) == Sanitized ? this : new Origin(this) { Sanitized = Sanitized | sanitized };

    /// <summary>The same after some of what was done to it was undone.</summary>
    public Origin Without(int sanitized) => (Sanitized & sanitized) == 0 ? this : new Origin(this) { Sanitized = Sanitized & ~sanitized };

    /// <summary>A symbolic value of which a text or all was taken.</summary>
    public Origin As(PropagationForm form, ITypeSymbol? type) => Form != PropagationForm.Same ? this : new Origin(this) { Form = form, Type = type };

    /// <summary>The same, read where some checks were passed. Calls that came before are none: they are remembered on the way itself.</summary>
    public Origin Having(ImmutableHashSet<GuardFact>? guards)
    {
        if (guards is null || guards.IsEmpty || !IsPersonal)
        {
            return this;
        }

        var asked = guards.Where(guard => guard.IsAsked).ToImmutableHashSet();
        return asked.IsEmpty || (Passed is not null && asked.IsSubsetOf(Passed)) ? this : new Origin(this) { Passed = Passed?.Union(asked) ?? asked };
    }

    /// <summary>The same, of which nothing is known of the way that it came.</summary>
    public Origin WithoutPassed() => Passed is null ? this : new Origin(this) { Passed = null };

    /// <summary>A function as it was made in a frame.</summary>
    public Origin In(FlowFrame frame) => new(this) { Frame = frame };

    /// <summary>The same after one step more.</summary>
    public Origin Via(FlowPlace place, ISymbol method) =>
        Trace is null || (Trace.Then(place, method) is var longer && ReferenceEquals(longer, Trace)) ? this : new Origin(this) { Trace = longer };

    public bool Equals(Origin? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Kind == other.Kind
                && GetHashCode() == other.GetHashCode()
                && Ordinal == other.Ordinal
                && Sanitized == other.Sanitized
                && Form == other.Form
                && ReferenceEquals(Call, other.Call)
                && Text == other.Text
                && ReferenceEquals(Source, other.Source)
                && ReferenceEquals(Frame, other.Frame)
                && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
                && Path.Equals(other.Path)
                && HasPassed(other.Passed)));

    public override bool Equals(object? obj) => Equals(obj as Origin);

    public override int GetHashCode() => _hash != 0 ? _hash : _hash = Hash();

    private bool HasPassed(ImmutableHashSet<GuardFact>? others) => ReferenceEquals(Passed, others) || (Passed is not null && others is not null && Passed.SetEquals(others));

    private int Hash()
    {
        var hash = ((int)Kind * 397) ^ Ordinal ^ (Sanitized << 8) ^ ((int)Form << 16);
        hash = (hash * 31) + SymbolEqualityComparer.Default.GetHashCode(Symbol);
        hash = (hash * 31) + (Call is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Call));
        hash = (hash * 31) + (Text is null ? 0 : StringComparer.Ordinal.GetHashCode(Text));
        return (hash * 31) + Path.GetHashCode();
    }
}
