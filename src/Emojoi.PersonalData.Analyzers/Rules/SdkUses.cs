using System.Collections.Concurrent;
using Emojoi.PersonalData.Semantics.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Where a project's code uses SDKs, the first place of each: members that it calls, and imports that were not reported at once.</summary>
internal sealed class SdkUses(IReadOnlyDictionary<string, Sdk> byAssembly)
{
    private readonly ConcurrentDictionary<Sdk, Location> _first = new();

    /// <summary>The kinds of operations that <see cref="VisitOperation"/> wants to see.</summary>
    public static OperationKind[] Operations =>
        [OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.MethodReference];

    /// <summary>The first place where an SDK is used, or <c>null</c>.</summary>
    public Location? FirstOf(Sdk sdk) => _first.TryGetValue(sdk, out var place) ? place : null;

    /// <summary>Sees an operation.</summary>
    public void VisitOperation(OperationAnalysisContext context)
    {
        if (MemberOf(context.Operation)?.ContainingAssembly is { } assembly && byAssembly.TryGetValue(assembly.Name, out var sdk))
        {
            Add(sdk, context.Operation.Syntax.GetLocation());
        }
    }

    /// <summary>Sees an import.</summary>
    public void VisitImport(UsingDirectiveSyntax import)
    {
        foreach (var sdk in SdkImports.Of(import, byAssembly.Values))
        {
            Add(sdk, import.GetLocation());
        }
    }

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    /// <summary>The order in which code is visited changes from build to build; the first place does not.</summary>
    private void Add(Sdk sdk, Location place) =>
        _first.AddOrUpdate(sdk, place, (_, known) => IsBefore(place, known) ? place : known);

    private static bool IsBefore(Location place, Location other)
    {
        var files = string.CompareOrdinal(place.SourceTree!.FilePath, other.SourceTree!.FilePath);
        return files < 0 || (files == 0 && place.SourceSpan.Start < other.SourceSpan.Start);
    }
}
