using Emojoi.PersonalData.Generators.TaggedTypes;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>
/// Emits, for every <c>DbContext</c>, the plan that the runtime answers people's rights by (clauses R-ACCESS, R-CORRECT, R-ERASE). The runtime compares
/// it with EF Core's own model, and names what differs.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PlanGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var memory = new ModelMemory<PlannedContext>();
        var contexts = context.SyntaxProvider
            .CreateSyntaxProvider(MayBeContext, (found, cancellation) => Parse(found, memory, cancellation))
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.PlanContexts);
        var plans = contexts
            .Combine(PolicyPipeline.Create(context))
            .Select(static (pair, _) => PlanPlanner.Plan(pair.Left!, pair.Right))
            .WithTrackingName(TrackingNames.Plans);
        context.RegisterSourceOutput(plans.Combine(CompilationTarget.Create(context)), static (output, pair) =>
        {
            if (pair.Right.HasRightsLanguage)
            {
                output.AddSource(pair.Left.Context.HintName, PlanEmitter.Emit(pair.Left));
            }
        });
    }

    private static bool MayBeContext(SyntaxNode node, CancellationToken cancellation) =>
        node is ClassDeclarationSyntax { BaseList: not null, TypeParameterList: null } type
        && !type.Modifiers.Any(SyntaxKind.AbstractKeyword)
        && !type.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static PlannedContext? Parse(GeneratorSyntaxContext found, ModelMemory<PlannedContext> memory, CancellationToken cancellation)
    {
        var compilation = found.SemanticModel.Compilation;
        return memory.Get(found.Node, compilation, EntityModel.SignatureOf(compilation, cancellation), () =>
            found.SemanticModel.GetDeclaredSymbol(found.Node, cancellation) is INamedTypeSymbol type && IsFirstPart(type, found.Node, cancellation)
                ? PlanParser.Parse(type, compilation, cancellation)
                : null);
    }

    /// <summary>A context in several parts is found at each that names a base.</summary>
    private static bool IsFirstPart(INamedTypeSymbol type, SyntaxNode node, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).FirstOrDefault(part => MayBeContext(part, cancellation)) == node;
}
