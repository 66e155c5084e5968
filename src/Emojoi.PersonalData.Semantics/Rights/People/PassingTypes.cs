using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>
/// Types whose objects pass by and are not kept: requests, answers, messages, view models, machinery. They carry somebody's data from one place
/// to another, so nobody looks for them in an export.
/// </summary>
internal static class PassingTypes
{
    private static readonly string[] Suffixes =
    [
        "Request", "Response", "Reply", "Dto", "DTO", "Model", "Vm", "VM", "View", "Form", "Input", "Output", "Payload", "Body", "Result",
        "Command", "Query", "Event", "Args", "Parameters", "Options", "Projection", "Claims", "Token",
    ];

    /// <summary>Words that name what people keep as often as what passes: they count for records, which cannot be changed.</summary>
    private static readonly string[] RecordSuffixes = ["Message", "Notification"];

    private static readonly string[] Contracts = ["Request", "Command", "Query", "Event", "Message", "Notification"];
    private static readonly string[] Bound = ["BindPropertyAttribute", "SupplyParameterFromFormAttribute", "ParameterAttribute"];

    /// <summary>Whether a type says of itself that its objects pass by: by its name, an interface such as <c>IRequest</c>, or a base of the platform.</summary>
    public static bool IsOne(INamedTypeSymbol type) =>
        EndsWith(type.Name, Suffixes)
        || (type.IsRecord && EndsWith(type.Name, RecordSuffixes))
        || type.AllInterfaces.Any(contract => EndsWith(contract.Name, Contracts))
        || HasPlatformBase(type);

    /// <summary>The types that an endpoint takes or answers with, or that a page binds.</summary>
    public static IEnumerable<ITypeSymbol> TakenBy(INamedTypeSymbol type)
    {
        var bound = type.GetMembers().OfType<IPropertySymbol>().Where(IsBound).Select(property => property.Type);
        return type.Name.EndsWith("Controller", StringComparison.Ordinal) || HasPlatformBase(type)
            ? type.GetMembers().OfType<IMethodSymbol>().Where(IsAction).SelectMany(TypesOf).Concat(bound)
            : bound;
    }

    private static bool IsAction(IMethodSymbol method) => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public };

    private static IEnumerable<ITypeSymbol> TypesOf(IMethodSymbol method) =>
        method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType);

    private static bool IsBound(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => Bound.Contains(attribute.AttributeClass?.Name, StringComparer.Ordinal));

    private static bool HasPlatformBase(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (NamespacePath.RootOf(current.ContainingNamespace) is "System" or "Microsoft")
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWith(string name, string[] words) => words.Any(word => name.EndsWith(word, StringComparison.Ordinal));
}
