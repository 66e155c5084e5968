using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Values that are taken apart.</summary>
internal sealed partial class BodyWalker
{
    private void Deconstruct(IOperation target, FlowValue value, ITypeSymbol? type, IOperation? from)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Deconstruct(declaration.Expression, value, type, from);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Deconstruct(tuple.Elements[i], Part(value, type, i, tuple), PartType(type, i), null);
                }

                break;
            default:
                Assign(target, value, from);
                break;
        }
    }

    private static ITypeSymbol? PartType(ITypeSymbol? type, int position) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && position < tuple.TupleElements.Length ? tuple.TupleElements[position].Type : null;

    /// <summary>The part at a position of a tuple, a record, a pair, or of what a <c>Deconstruct</c> method gives.</summary>
    private FlowValue Part(FlowValue value, ITypeSymbol? type, int position, IOperation place)
    {
        var syntax = place.Syntax;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && position < tuple.TupleElements.Length)
        {
            return AsObject(value.Member(TupleField(tuple.TupleElements[position])), tuple.TupleElements[position].Type, syntax);
        }

        var deconstruct = DeconstructOf(place, type);
        if (deconstruct is null)
        {
            return value;
        }

        if (deconstruct.IsExtensionMethod)
        {
            return _scope.IsSource(deconstruct) ? DeconstructedBy(deconstruct, value, position + 1, syntax) : value;
        }

        if (type is INamedTypeSymbol { IsRecord: true } && deconstruct.IsImplicitlyDeclared)
        {
            var property = type.GetMembers(deconstruct.Parameters[position].Name).OfType<IPropertySymbol>().FirstOrDefault();
            return property is null ? FlowValue.Clean : PartOf(value, property, syntax);
        }

        if (_scope.IsSource(deconstruct))
        {
            return DeconstructedBy(deconstruct, value, position, syntax);
        }

        return deconstruct.Parameters[position].Name is "key" or "Key" ? KeysOf(value) : ValueTypes.Fit(value, deconstruct.Parameters[position].Type);
    }

    /// <summary>The method that takes an object apart: a member of its type, or an extension.</summary>
    private static IMethodSymbol? DeconstructOf(IOperation place, ITypeSymbol? type)
    {
        var count = place is ITupleOperation tuple ? tuple.Elements.Length : ((IRecursivePatternOperation)place).DeconstructionSubpatterns.Length;
        return type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count && !method.IsStatic)
            ?? (place as IRecursivePatternOperation)?.DeconstructSymbol as IMethodSymbol
            ?? place.Parent switch
            {
                IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment } => place.SemanticModel?.GetDeconstructionInfo(assignment).Method,
                IDeclarationExpressionOperation { Parent: IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax declaring } } => place.SemanticModel?.GetDeconstructionInfo(declaring).Method,
                IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax each } => place.SemanticModel?.GetDeconstructionInfo(each).Method,
                IDeclarationExpressionOperation { Parent: IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax declared } } => place.SemanticModel?.GetDeconstructionInfo(declared).Method,
                _ => null,
            };
    }

    private FlowValue PartOf(FlowValue value, IPropertySymbol property, SyntaxNode syntax) =>
        _scope.TaggedSymbol(property) is { } tagged
            ? AsObject(FlowValue.Of(TaggedHere(tagged, syntax)), property.Type, syntax)
            : AsObject(value.Member(property), property.Type, syntax);

    private FlowValue DeconstructedBy(IMethodSymbol deconstruct, FlowValue value, int position, SyntaxNode syntax)
    {
        var call = CallTo(syntax, deconstruct, (deconstruct, syntax));
        call.Pass(deconstruct.IsExtensionMethod ? 0 : Origin.Receiver, value);
        return FlowValue.Of(Origin.Out(call, position));
    }
}
