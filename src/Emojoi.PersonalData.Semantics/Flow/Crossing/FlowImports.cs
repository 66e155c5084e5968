using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>What referenced assemblies recorded of their open flows, as summaries that link like those of this compilation.</summary>
internal sealed class FlowImports
{
    private const string Attribute = "PersonalDataFlowAttribute";
    private const int Version = 1;

    private readonly List<BodySummary> _bodies = [];
    private readonly List<(IMethodSymbol Contract, BodySummary Body)> _answers = [];

    /// <summary>The summaries.</summary>
    public IReadOnlyList<BodySummary> Bodies => _bodies;

    /// <summary>Which of them answer the calls of a contract, where the compilation does not see it by itself.</summary>
    public IReadOnlyList<(IMethodSymbol Contract, BodySummary Body)> Answers => _answers;

    /// <summary>Those of all assemblies that a compilation references.</summary>
    public static FlowImports Of(FlowScope scope, CancellationToken cancellation)
    {
        var imports = new FlowImports();
        var symbols = new Dictionary<string, ISymbol?>(StringComparer.Ordinal);
        foreach (var assembly in scope.OwnReferences.OrderBy(assembly => assembly.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var text in Texts(assembly))
            {
                new FlowAttributeReader(assembly, id => Find(id, scope.Compilation, symbols), imports).Read(text);
            }
        }

        return imports;
    }

    /// <summary>Adds a summary.</summary>
    public void Add(BodySummary body, IEnumerable<IMethodSymbol> contracts)
    {
        _bodies.Add(body);
        _answers.AddRange(contracts.Select(contract => (contract, body)));
    }

    private static IEnumerable<string> Texts(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(attribute => Vocabulary.Is(attribute.AttributeClass, Attribute))
        .Select(attribute => attribute.ConstructorArguments)
        .Select(arguments => arguments is [{ Value: Version }, { Value: string text }] ? text : null)
        .OfType<string>();

    private static ISymbol? Find(string id, Compilation compilation, Dictionary<string, ISymbol?> symbols)
    {
        if (!symbols.TryGetValue(id, out var symbol))
        {
            symbols[id] = symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
        }

        return symbol;
    }
}
