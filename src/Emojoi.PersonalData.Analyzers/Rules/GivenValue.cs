using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Tells of values where they come from and what becomes of them, within one member.</summary>
internal static class GivenValue
{
    /// <summary>
    /// Whether a value was given from outside: by a parameter, a local that is not constant, what an object holds. Not what was kept before and is
    /// copied or changed, not what a database's reader gives, not what is written in the code.
    /// </summary>
    public static bool IsIn(IOperation value, Func<ISymbol, bool> isKept) => IsIn(value, isKept, []);

    /// <summary>The constructor whose parameter a value uses: what a member of a primary constructor's type begins with.</summary>
    public static ISymbol? ConstructorOf(IOperation value) => value.DescendantsAndSelf()
        .OfType<IParameterReferenceOperation>()
        .Select(reference => reference.Parameter.ContainingSymbol)
        .FirstOrDefault(owner => owner is IMethodSymbol { MethodKind: MethodKind.Constructor });

    /// <summary>Whether an answer is only written down or shown, and nothing is decided by it.</summary>
    public static bool IsPassedOn(IOperation answer)
    {
        var whole = answer;
        while (whole.Parent is IConversionOperation or IUnaryOperation or IBinaryOperation or IIsPatternOperation or IAwaitOperation or IParenthesizedOperation or IConditionalAccessOperation or ICoalesceOperation)
        {
            whole = whole.Parent;
        }

        return whole.Parent switch
        {
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => ReferenceEquals(assignment.Value, whole) || ReferenceEquals(target, whole),
            ISymbolInitializerOperation and not IVariableInitializerOperation => true,
            INameOfOperation or IInterpolationOperation => true,
            IReturnOperation { Parent.Parent: IAnonymousFunctionOperation } => ReferenceEquals(whole, answer),
            _ => false,
        };
    }

    private static bool IsIn(IOperation value, Func<ISymbol, bool> isKept, List<ILocalSymbol> open)
    {
        var parts = value.DescendantsAndSelf().ToList();
        if (parts.OfType<IMemberReferenceOperation>().Any(reference => isKept(reference.Member)) || parts.Exists(part => IsRecord(part.Type)))
        {
            return false;
        }

        return parts.Exists(part => part switch
        {
            IParameterReferenceOperation => true,
            IMemberReferenceOperation { Instance: not null } reference => NamespacePath.RootOf(reference.Member.ContainingNamespace) != "System" && HoldsDate(reference.Type),
            ILocalReferenceOperation reference => IsGiven(reference, isKept, open),
            _ => false,
        });
    }

    private static bool IsGiven(ILocalReferenceOperation reference, Func<ISymbol, bool> isKept, List<ILocalSymbol> open)
    {
        if (open.Contains(reference.Local, SymbolEqualityComparer.Default))
        {
            return false;
        }

        var root = (IOperation)reference;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        var declared = root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>().FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local));
        return declared?.GetVariableInitializer()?.Value is not { } value || IsIn(value, isKept, [.. open, reference.Local]);
    }

    private static bool HoldsDate(ITypeSymbol? type) => type is not null
        && (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var held] } ? held : type) is { } plain
        && (plain.SpecialType is SpecialType.System_DateTime or SpecialType.System_String or SpecialType.System_Int32 || plain.Name is "DateOnly" or "DateTimeOffset" or "LocalDate");

    /// <summary>Whether a value is a row of a database that is read.</summary>
    private static bool IsRecord(ITypeSymbol? type) => type is not null && (type.Name is "DataRow" or "IDataRecord" or "IDataReader" || type.AllInterfaces.Any(contract => contract.Name == "IDataRecord"));
}
