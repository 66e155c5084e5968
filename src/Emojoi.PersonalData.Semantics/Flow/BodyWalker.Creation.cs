using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Objects that are made, and their initializers.</summary>
internal sealed partial class BodyWalker
{
    private FlowValue Create(IObjectCreationOperation creation)
    {
        var values = EvaluateAll(creation.Arguments);
        var type = (INamedTypeSymbol)creation.Type!;
        var result = FlowValue.Clean;
        if (creation.Constructor is { } constructor)
        {
            RecordCall(creation, constructor, null, FlowValue.Clean, creation.Arguments, values);
            result = _scope.IsSource(constructor)
                ? CreateOwn(creation, constructor, values)
                : Marked(new LibraryCall(this, creation, constructor, null, FlowValue.Clean, creation.Arguments, values).Construct(), constructor, creation.Arguments);
            RecordException(creation, type, creation.Arguments, values);
        }

        result = AsFresh(AsMade(result, type), type, creation);
        return creation.Initializer is { } initializer ? Initialize(result, initializer, IsException(type) ? creation : null) : result;
    }

    /// <summary>Whose code answers on an object is known where it is made: of types that may answer for another.</summary>
    private FlowValue AsMade(FlowValue value, INamedTypeSymbol type) =>
        _scope.IsSource(type) && (_scope.IsSource(type.BaseType ?? type) && type.TypeKind == TypeKind.Class || TypeParameters.IsConstrained(type) || type.AllInterfaces.Any(contract => contract.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true }))
            ? value.With(Origin.Made(type))
            : value;

    private FlowValue CreateOwn(IObjectCreationOperation creation, IMethodSymbol constructor, FlowValue[] values)
    {
        if (Primary.IsPrimary(constructor))
        {
            return CreatePrimary(creation, constructor, values);
        }

        if (constructor.IsImplicitlyDeclared)
        {
            return FlowValue.Clean;
        }

        var call = CallTo(creation, constructor);
        PassArguments(call, creation.Arguments, values);
        return FlowValue.Of(Origin.Result(call));
    }

    /// <summary>The parameters of a primary constructor: a record's are its properties, a class's are seen by all its members.</summary>
    private FlowValue CreatePrimary(IObjectCreationOperation creation, IMethodSymbol constructor, FlowValue[] values)
    {
        var isRecord = constructor.ContainingType.IsRecord;
        var call = CallTo(creation, constructor);
        PassArguments(call, creation.Arguments, values);
        var result = Primary.IsPlain(constructor) ? FlowValue.Clean : FlowValue.Of(Origin.Result(call));
        var staysHere = Array.Exists(values, value => !value.IsClean) && _local.Stays(creation);
        for (var i = 0; i < creation.Arguments.Length; i++)
        {
            if (creation.Arguments[i].Parameter is not { } parameter)
            {
                continue;
            }

            _summary.Write(parameter.OriginalDefinition, staysHere ? FlowValue.Clean : values[i]);

            if (isRecord && constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                Store(property, values[i], creation.Arguments[i].Value, staysHere);
                result = result.WithMember(property, WithGivenTag(values[i], property, creation.Arguments[i].Value));
            }
        }

        return result;
    }

    private FlowValue Initialize(FlowValue value, IObjectOrCollectionInitializerOperation initializer, IOperation? exception = null)
    {
        _initialized.Push(value);
        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case IMemberInitializerOperation nested:
                    var inner = Initialize(Evaluate(nested.InitializedMember), nested.Initializer);
                    AddTo(nested.InitializedMember, inner);
                    break;
                case ISimpleAssignmentOperation assignment when exception is not null:
                    RecordExceptionData(exception, Evaluate(assignment));
                    break;
                default:
                    Evaluate(part);
                    break;
            }
        }

        return _initialized.Pop();
    }
}
