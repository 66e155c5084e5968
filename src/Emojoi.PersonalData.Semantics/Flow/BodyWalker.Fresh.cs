using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Objects of types with tagged members that are made here: what they carry is what is written to them.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>An object whose making the code shows, or an empty collection.</summary>
    private FlowValue AsFresh(FlowValue value, INamedTypeSymbol type, IObjectCreationOperation creation)
    {
        var isSeen = (creation.Constructor is { } constructor && _scope.IsSource(constructor)) || creation.Arguments.IsEmpty || ValueTypes.ElementOf(type) is not null;
        return isSeen && _scope.Types.ObjectOf(type) is { } carrier ? value.With(Origin.Fresh(carrier)) : AsObject(value, type, creation.Syntax);
    }

    /// <summary>Whether a value is known to be an object that was made here.</summary>
    private static bool IsFresh(FlowValue value, ITypeSymbol carrier)
    {
        foreach (var origin in value.Origins)
        {
            if (origin is { Kind: OriginKind.Fresh, Symbol: ITypeSymbol made } && (ValueTypes.IsOrDerivesFrom(made, carrier) || ValueTypes.IsOrDerivesFrom(carrier, made)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a tagged member holds that is written: its data, unless a constant.</summary>
    private FlowValue WithTag(FlowValue value, ISymbol member, IOperation? from, IOperation place) =>
        _scope.TaggedSymbol(member) is { } tagged && !(from is not null && IsConstant(from)) ? value.With(Origin.Tagged(tagged, TraceHere(place.Syntax))) : value;

    /// <summary>The same of what a constructor is given for it: who passes a constant there says so of somebody, unless it is nothing.</summary>
    private FlowValue WithGivenTag(FlowValue value, ISymbol member, IOperation given) =>
        Unconverted(given) is { ConstantValue: { HasValue: true, Value: null or "" } } or IDefaultValueOperation ? value : WithTag(value, member, null, given);

    /// <summary>Whether an expression gives something that the code itself says.</summary>
    private static bool IsConstant(IOperation from) => Unconverted(from) switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation or ITypeOfOperation => true,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, ContainingType.SpecialType: not SpecialType.None } } => true,
        IArrayCreationOperation array => array.Initializer is null || array.Initializer.ElementValues.All(IsConstant),
        IObjectCreationOperation creation => creation.Arguments.All(argument => IsConstant(argument.Value)) && (creation.Initializer is null || creation.Initializer.Initializers.All(IsConstantPart)),
        IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.IsEmpty: false } } call => call.Arguments.All(argument => IsConstant(argument.Value)),
        { Syntax: CollectionExpressionSyntax } list => list.ChildOperations.All(IsConstant),
        _ => false,
    };

    private static bool IsConstantPart(IOperation part) => part switch
    {
        ISimpleAssignmentOperation assignment => IsConstant(assignment.Value),
        IInvocationOperation add => add.Arguments.All(argument => IsConstant(argument.Value)),
        _ => false,
    };

    /// <summary>What a library is given and may fill is an object like any other from then on.</summary>
    private void Reveal(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (VariableOf(Unconverted(argument.Value)) is { } variable
                && _state.TryGet(variable, out var value)
                && value.Origins.Any(origin => origin.Kind == OriginKind.Fresh)
                && !LibraryNames.Keeps(method) && !LibraryNames.IsQuery(method) && !_local.IsWrittenBy(method))
            {
                Set(variable, FlowValue.Of(value.Origins.Where(origin => origin.Kind != OriginKind.Fresh)).WithMembers(value.Members));
            }
        }
    }
}
