using Emojoi.PersonalData.Semantics.AtRest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Finds contexts, and the types that they name as entities.</summary>
public static class ContextSets
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    /// <summary>Whether a type derives from EF Core's <c>DbContext</c>.</summary>
    public static bool IsContext(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current is { Name: "DbContext", ContainingType: null } && current.ContainingNamespace?.ToDisplayString() == EntityFramework)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The contexts that a compilation declares and that can be made, ordered by name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> ContextsOf(Compilation compilation, CancellationToken cancellation) =>
    [
        .. compilation
            .GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellation)
            .OfType<INamedTypeSymbol>()
            .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false } && IsContext(type))
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal),
    ];

    /// <summary>The types of a context's sets, and those that its fluent code names.</summary>
    internal static IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol context, FluentCalls calls, Compilation compilation)
    {
        var found = new List<INamedTypeSymbol>();
        var names = new List<string>();
        for (INamedTypeSymbol? current = context; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            names.Add(current.Name);
            found.AddRange(current.GetMembers().OfType<IPropertySymbol>().Select(property => SetOf(property.Type)).OfType<INamedTypeSymbol>());
        }

        var own = calls.All.Where(call => names.Contains(call.Holder, StringComparer.Ordinal)).ToArray();
        var named = own.Where(call => call.Method == "Entity").Concat(calls.All.Where(call => call.Method == "Configuration" && IsApplied(call, own)));
        found.AddRange(named.Select(call => call.Type).OfType<TypeSyntax>().GroupBy(type => type.SyntaxTree).SelectMany(types => Resolve(types, compilation)));
        var ignored = own.Where(call => call is { Method: "Ignore", Type: not null }).Select(call => FluentReceiver.NameOf(call.Type!)).ToArray();
        return [.. found.Where(type => !ignored.Contains(type.Name, StringComparer.Ordinal)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];
    }

    /// <summary>The entity of a <c>DbSet&lt;T&gt;</c>; <c>null</c> for another type.</summary>
    public static INamedTypeSymbol? SetOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "DbSet", TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Class } entity] } && type.ContainingNamespace?.ToDisplayString() == EntityFramework
            ? entity
            : null;

    private static bool IsApplied(FluentCall configuration, FluentCall[] own) => own.Any(call =>
        call.Method == "ApplyConfigurationsFromAssembly"
        || (call is { Method: "ApplyConfiguration", Type: { } applied } && FluentReceiver.NameOf(applied) == configuration.Holder));

    /// <summary>Names are bound by themselves, at the beginning of the class that they stand in: what stands around them is not bound.</summary>
    private static IEnumerable<INamedTypeSymbol> Resolve(IGrouping<SyntaxTree, TypeSyntax> types, Compilation compilation)
    {
        if (!compilation.ContainsSyntaxTree(types.Key))
        {
            yield break;
        }

        var model = compilation.GetSemanticModel(types.Key);
        foreach (var type in types)
        {
            var position = type.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.OpenBraceToken.Span.End ?? type.SpanStart;
            if (model.GetSpeculativeSymbolInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class } found)
            {
                yield return found;
            }
        }
    }
}
