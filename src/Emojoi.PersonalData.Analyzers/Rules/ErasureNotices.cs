using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Which recipients are told of an erasure, by classes with <c>[Recipient]</c> that implement <c>IErasureNotice</c> (clause R-ERASE-RECIPIENTS).</summary>
public sealed class ErasureNotices(Compilation compilation, CancellationToken cancellation)
{
    private const string Contract = "Emojoi.PersonalData.Rights.IErasureNotice";

    private readonly Lazy<HashSet<string>> _told = new(() => Find(compilation, cancellation));

    /// <summary>Whether the project uses the runtime that sends notices: otherwise nobody can tell how it tells recipients.</summary>
    public bool AreInUse { get; } = compilation.FindType(Contract) is not null;

    /// <summary>Whether a recipient is told.</summary>
    public bool Reach(string recipient) => _told.Value.Contains(recipient);

    private static HashSet<string> Find(Compilation compilation, CancellationToken cancellation) => new(
        DeclaredTypes.In(compilation.Assembly, cancellation)
            .Concat(DeclaredTypes.OfAnnotatedReferences(compilation.Assembly, cancellation))
            .Where(type => !type.IsAbstract && type.AllInterfaces.Any(IsNotice))
            .SelectMany(type => Vocabulary.Find(type, Vocabulary.Recipient))
            .Select(attribute => AnnotationReader.ReadId(attribute, "recipient", cancellation).Value)
            .OfType<string>(),
        StringComparer.Ordinal);

    private static bool IsNotice(INamedTypeSymbol contract) =>
        contract is { Name: "IErasureNotice", ContainingType: null } && contract.ContainingNamespace.ToDisplayString() == "Emojoi.PersonalData.Rights";
}
