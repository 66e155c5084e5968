using System.Runtime.CompilerServices;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether anything answers for content outside of the database: whatever speaks of <c>IBlobStore</c> counts, a class as much as a registration (clause R-ERASE).</summary>
internal sealed class BlobHandlers(Compilation compilation, CancellationToken cancellation)
{
    private const string Contract = "IBlobStore";
    private const string Space = "Emojoi.PersonalData.Rights";

    /// <summary>Which versions of files speak of it: each is read once.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Mentioning = new();

    private readonly Lazy<bool> _exist = new(() => compilation.SyntaxTrees.Any(tree => Mentioning.GetValue(tree, read => new(Mentions(read, cancellation))).Value) || IsImplementedElsewhere(compilation, cancellation));

    /// <summary>Whether the project uses the runtime that asks for one: otherwise nobody can tell how it deletes content.</summary>
    public bool AreInUse { get; } = compilation.FindType(Space + "." + Contract) is not null;

    /// <summary>Whether a referenced project uses it.</summary>
    public static bool AreInUseIn(IAssemblySymbol project) => project.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Space));

    /// <summary>Whether there is one.</summary>
    public bool Exist => _exist.Value;

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetText(cancellation).ToString().IndexOf(Contract, StringComparison.Ordinal) >= 0
        && tree.GetRoot(cancellation).DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Contract);

    private static bool IsImplementedElsewhere(Compilation compilation, CancellationToken cancellation) => DeclaredTypes
        .OfAnnotatedReferences(compilation.Assembly, cancellation)
        .Any(type => !type.IsAbstract && type.AllInterfaces.Any(contract => contract is { Name: Contract, ContainingType: null } && contract.ContainingNamespace.ToDisplayString() == Space));
}
