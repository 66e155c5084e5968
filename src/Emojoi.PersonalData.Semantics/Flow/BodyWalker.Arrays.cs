using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Arrays: one with their elements, which are told apart where constants say which is meant.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>Elements of longer arrays are not told apart.</summary>
    private const int LongestTold = 16;

    /// <summary>Stands for all elements of which nothing is known by their positions.</summary>
    private const int AnyPosition = -1;

    private FlowValue EvaluateArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            Evaluate(size);
        }

        var elements = array.Initializer?.ElementValues;
        return array is { Parent: not IArgumentOperation { ArgumentKind: ArgumentKind.ParamArray }, Type: IArrayTypeSymbol { Rank: 1, ElementType: var type } } && elements is not { Length: > LongestTold } && IsTold(type)
            ? Told(elements is { } told ? told : Array.Empty<IOperation>())
            : array.Initializer is { } initializer ? EvaluateElements(initializer) : FlowValue.Clean;
    }

    private FlowValue EvaluateList(IOperation list) =>
        list.Syntax is CollectionExpressionSyntax { Elements: { Count: <= LongestTold } elements } && elements.All(element => element is ExpressionElementSyntax) && elements.Count == list.ChildOperations.Count
            && list.Parent is IConversionOperation { Type: IArrayTypeSymbol { Rank: 1, ElementType: var type } } && IsTold(type)
            ? Told([.. list.ChildOperations])
            : EvaluateParts(list);

    /// <summary>Bytes and letters are parts of one text.</summary>
    private static bool IsTold(ITypeSymbol element) => element.SpecialType is not (SpecialType.System_Byte or SpecialType.System_Char) && element is not IArrayTypeSymbol;

    private FlowValue Told(IReadOnlyList<IOperation> elements)
    {
        var values = elements.Select(Evaluate).ToList();
        var value = values.Aggregate(FlowValue.Clean, (all, next) => all.Or(next)).WithMember(_scope.ElementAt(AnyPosition), FlowValue.Clean);
        for (var i = 0; i < values.Count; i++)
        {
            value = value.WithMember(_scope.ElementAt(i), values[i]);
        }

        return value;
    }

    private FlowValue EvaluateElements(IArrayInitializerOperation initializer)
    {
        var value = FlowValue.Clean;
        foreach (var element in initializer.ElementValues)
        {
            value = value.Or(element is IArrayInitializerOperation inner ? EvaluateElements(inner) : Evaluate(element));
        }

        return value;
    }

    private FlowValue ReadElement(IArrayElementReferenceOperation element)
    {
        var array = Evaluate(element.ArrayReference);
        foreach (var index in element.Indices)
        {
            Evaluate(index);
        }

        var told = PositionOf(element) is { } position && (array.Members.TryGetValue(_scope.ElementAt(position), out var known) || array.Members.TryGetValue(_scope.ElementAt(AnyPosition), out known))
            ? known
            : array.WithoutPositions();
        return AsObject(ValueTypes.Fit(told, element.Type), element.Type, element.Syntax);
    }

    private static int? PositionOf(IArrayElementReferenceOperation element) =>
        element.Indices is [{ ConstantValue: { HasValue: true, Value: int position } }] ? position : null;

    /// <summary>Writes an element: one of an array of which elements are told apart, in the place of what was there.</summary>
    private void AssignElement(IArrayElementReferenceOperation element, FlowValue value)
    {
        if (PositionOf(element) is { } position && VariableOf(Unconverted(element.ArrayReference)) is { } variable && _state.TryGet(variable, out var array) && array.Members.ContainsKey(_scope.ElementAt(AnyPosition)))
        {
            Change(variable, before => WithElement(before, position, value), before => before.Or(value), value);
        }
        else
        {
            AddTo(element, value);
        }
    }

    private FlowValue WithElement(FlowValue array, int position, FlowValue value)
    {
        var told = array.Members.Where(member => member is INamespaceSymbol);
        return array.WithoutPositions().Or(value.WithoutPositions()).WithMembers(told).WithMember(_scope.ElementAt(position), value);
    }
}
