using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Sees where birth dates are kept that came from outside, where age checks are asked, and who calls whom.</summary>
internal sealed class AgeGateVisitor(BirthDates dates, AgeGates gates, IAssemblySymbol project)
{
    /// <summary>Looks at one operation of a member.</summary>
    public void Visit(IOperation operation, ISymbol code, CancellationToken cancellation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                Call(code, (target.Member as IPropertySymbol)?.SetMethod, assignment);
                Keep(target.Member, assignment.Value, code, assignment, cancellation);
                break;
            case ISymbolInitializerOperation initializer:
                Keep(InitializedBy(initializer), initializer.Value, GivenValue.ConstructorOf(initializer.Value) ?? code, initializer, cancellation);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Call(code, constructor, creation);
                foreach (var argument in creation.Arguments)
                {
                    Keep(PropertyOf(argument.Parameter), argument.Value, code, argument, cancellation);
                }

                break;
            case IInvocationOperation call:
                Call(code, call.TargetMethod, call);
                Ask(call.TargetMethod, code, call);
                break;
            case IMethodReferenceOperation reference:
                Call(code, reference.Method, reference);
                Ask(reference.Method, code, reference);
                break;
            case IMemberReferenceOperation reference:
                Ask(reference.Member, code, reference);
                break;
            case IParameterReferenceOperation reference:
                Ask(reference.Parameter, code, reference);
                break;
        }
    }

    /// <summary>A check whose contract somebody else declares and calls is asked where nobody sees it.</summary>
    public void VisitMethod(IMethodSymbol method)
    {
        if (IsCheck(method) && AgeGates.Contracts(method).Any(contract => !IsCheck(contract)))
        {
            gates.Ask(method);
        }
    }

    private void Keep(ISymbol? member, IOperation value, ISymbol code, IOperation place, CancellationToken cancellation)
    {
        if (member is not null && dates.Keeps(member, cancellation) && GivenValue.IsIn(value, inner => dates.Keeps(inner, cancellation)))
        {
            gates.Keep(new(member, code, place.Syntax.GetLocation()));
        }
    }

    private void Call(ISymbol code, IMethodSymbol? called, IOperation place)
    {
        if (called is not null && SymbolEqualityComparer.Default.Equals(called.OriginalDefinition.ContainingAssembly, project))
        {
            gates.Call(code, called, place.Syntax.GetLocation());
        }
    }

    /// <summary>What a check itself asks is part of its answer, and an answer that is only passed on decides nothing.</summary>
    private void Ask(ISymbol asked, ISymbol code, IOperation place)
    {
        if (IsCheck(asked) && !IsCheck(code) && !IsCheck((code as IMethodSymbol)?.AssociatedSymbol) && !GivenValue.IsPassedOn(place))
        {
            gates.Ask(code);
        }
    }

    private static bool IsCheck(ISymbol? symbol) => symbol is not null && Vocabulary.Has(symbol, Vocabulary.AgeCheck);

    private static ISymbol? InitializedBy(ISymbolInitializerOperation initializer) => initializer switch
    {
        IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
        IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
        _ => null,
    };

    /// <summary>The property that a record's positional parameter declares.</summary>
    private static IPropertySymbol? PropertyOf(IParameterSymbol? parameter) => parameter?.ContainingType is { IsRecord: true } type
        ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => Vocabulary.PositionalParameter(property) is not null)
        : null;
}
