using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD4002: a stored member of a category that the policy says is encrypted at rest, and nothing says that it is (clause P-ATREST).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StoredInTheClearAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.StoredInTheClear,
        title: "Personal data is stored in the clear",
        messageFormat: "'{0}' is stored and holds category '{1}', which the privacy policy says is encrypted at rest; nothing here encrypts it: give it a value converter that does, or mark with [Encrypted] what is encrypted elsewhere (P-ATREST)",
        severity: DiagnosticSeverity.Warning,
        description: "The policy promises encrypted storage of what it lists in 'storage.encryptedAtRest'. Whoever copies the database must not be able to read it.",
        clauses: ["P-ATREST"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is not { } policy)
        {
            return;
        }

        var encrypted = policy.Policy.Storage.EncryptedAtRest.Select(category => category.Value).ToImmutableHashSet(StringComparer.Ordinal);
        if (!encrypted.IsEmpty)
        {
            var stored = new StoredTypes(start.Compilation, start.CancellationToken);
            start.RegisterSymbolAction(symbol => Check(symbol, policy, encrypted, stored), SymbolKind.Property, SymbolKind.Field, SymbolKind.NamedType);
        }
    }

    private static void Check(SymbolAnalysisContext context, PolicyContext policy, ImmutableHashSet<string> encrypted, StoredTypes stored)
    {
        var symbol = context.Symbol;
        var type = symbol as INamedTypeSymbol ?? (PersonalMembers.IsValueMember(symbol) ? symbol.ContainingType : null);
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct })
        {
            return;
        }

        var category = AnnotationReader.Read(symbol, context.CancellationToken)
            .Select(annotation => policy.CategoryOf(annotation)?.Id)
            .FirstOrDefault(id => id is not null && encrypted.Contains(id));
        if (category is not null && !IsProtected(symbol, stored) && stored.Holds(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, symbol.Locations[0], SymbolNames.Display(symbol), category));
        }
    }

    private static bool IsProtected(ISymbol symbol, StoredTypes stored) =>
        StoredMember.IsMarkedEncrypted(symbol) || (symbol is not INamedTypeSymbol && (!StoredMember.IsKept(symbol) || stored.Model.Converts(symbol)));
}
