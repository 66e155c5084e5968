using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>
/// Whether generated code exports a member. The one decision behind EPD3001 and the generator: what the rule is silent about, the
/// generator writes (clause R-ACCESS).
/// </summary>
public static class ExportCapability
{
    /// <summary>Why a tagged member, or an untagged one that leads to tagged ones, is not exported, as the end of a sentence about it; <c>null</c> where it is.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="within">The assembly that the code is generated in.</param>
    /// <param name="runtime">The target framework.</param>
    public static string? ProblemOf(ISymbol member, IAssemblySymbol within, TargetRuntime runtime)
    {
        if (!runtime.HasJson)
        {
            return runtime.ExportProblem;
        }

        return MemberReach.ToRead(member, runtime).Problem ?? ProblemOf(PlainMembers.TypeOf(member), within);
    }

    /// <summary>Why values of a type are not exported; <c>null</c> where they are.</summary>
    public static string? ProblemOf(ITypeSymbol type, IAssemblySymbol within) => ProblemOf(type, within, []);

    private static string? ProblemOf(ITypeSymbol type, IAssemblySymbol within, List<ITypeSymbol> open)
    {
        if (type is IErrorTypeSymbol)
        {
            return "its type is not known";
        }

        if (!MemberAccess.CanName(type, within))
        {
            return "its type is private or local to a file, so that generated code cannot name it";
        }

        var value = ValueType.Of(type);
        return value.Kind switch
        {
            ValueKind.Unsupported => $"{Name(type)} has no JSON form that the generator knows",
            ValueKind.Nullable or ValueKind.Sequence or ValueKind.Dictionary => ProblemOf(value.Element!, within, open),
            ValueKind.Personal => PersonalProblem((INamedTypeSymbol)type, within),
            ValueKind.Plain or ValueKind.Tuple => PlainProblem((INamedTypeSymbol)type, within, open),
            _ => null,
        };
    }

    private static string? PersonalProblem(INamedTypeSymbol type, IAssemblySymbol within)
    {
        if (PersonalMembers.IsSubject(type))
        {
            return $"{Name(type)} is another data subject, whose data is not this person's to have";
        }

        return SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, within) || CompanionName.Find(type) is { DeclaredAccessibility: Accessibility.Public }
            ? null
            : $"{Name(type)} is of an assembly that was built without the generator";
    }

    private static string? PlainProblem(INamedTypeSymbol type, IAssemblySymbol within, List<ITypeSymbol> open)
    {
        if (open.Contains(type, SymbolEqualityComparer.Default))
        {
            return $"{Name(type)} holds itself, and the generator sees no end";
        }

        open.Add(type);
        var problems = PlainMembers.PartsOf(type).Select(part => ProblemOf(part.Type, within, open)).ToArray();
        open.RemoveAt(open.Count - 1);
        return problems.Length == 0 ? $"{Name(type)} has no readable public member" : problems.FirstOrDefault(problem => problem is not null);
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
}
