using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Finds tagged members of one compilation that <c>[StoredIn]</c> - theirs, their type's or the assembly's - keeps outside the policy.</summary>
internal sealed class StoredAbroadDeclarations(StoredAbroadRule rule, FlowPolicy policy)
{
    private readonly object _gate = new();
    private ISymbol? _heldByAssembly;

    /// <summary>Looks at a type that says where it is stored; remembers a tagged member of one that does not.</summary>
    public void VisitType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Tagged(type) is not { Count: > 0 } tagged)
        {
            return;
        }

        if (Vocabulary.Find(type, Vocabulary.StoredIn).FirstOrDefault() is not { } attribute)
        {
            RememberFirst(tagged[0]);
        }
        else if (Judge(attribute, type, tagged, rule.Descriptor, context.CancellationToken) is { } report)
        {
            context.ReportDiagnostic(report);
        }
    }

    /// <summary>Looks at a tagged member that says itself where it is stored.</summary>
    public void VisitMember(SymbolAnalysisContext context)
    {
        if (Vocabulary.Has(context.Symbol, Vocabulary.PersonalData)
            && Vocabulary.Find(context.Symbol, Vocabulary.StoredIn).FirstOrDefault() is { } attribute
            && Judge(attribute, context.Symbol, [context.Symbol], rule.Descriptor, context.CancellationToken) is { } report)
        {
            context.ReportDiagnostic(report);
        }
    }

    /// <summary>Looks at where the whole assembly keeps its data, if it has any.</summary>
    public void VisitAssembly(CompilationAnalysisContext context)
    {
        var assembly = context.Compilation.Assembly;
        if (_heldByAssembly is { } held
            && Vocabulary.Find(assembly, Vocabulary.StoredIn).FirstOrDefault() is { } attribute
            && Judge(attribute, assembly, [held], rule.EndDescriptor, context.CancellationToken) is { } report)
        {
            context.ReportDiagnostic(report);
        }
    }

    /// <summary>The first by name, so that concurrent visits end in the same message.</summary>
    private void RememberFirst(ISymbol member)
    {
        lock (_gate)
        {
            if (_heldByAssembly is null || string.CompareOrdinal(SymbolNames.Display(member), SymbolNames.Display(_heldByAssembly)) < 0)
            {
                _heldByAssembly = member;
            }
        }
    }

    /// <summary>The tagged members of a type, inherited ones included, that do not say themselves where they are stored.</summary>
    private static List<ISymbol> Tagged(INamedTypeSymbol type)
    {
        var tagged = new List<ISymbol>();
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            tagged.AddRange(declaring.GetMembers().Where(member =>
                member is IPropertySymbol or IFieldSymbol
                && Vocabulary.Has(member, Vocabulary.PersonalData)
                && !Vocabulary.Has(member, Vocabulary.StoredIn)));
        }

        return tagged;
    }

    private Diagnostic? Judge(AttributeData attribute, ISymbol store, IReadOnlyList<ISymbol> tagged, DiagnosticDescriptor descriptor, CancellationToken cancellation)
    {
        if (StoredRegion.Of(attribute) is not { } region || !StoredAbroadRule.IsOutside(region, policy))
        {
            return null;
        }

        var data = tagged
            .Select(member => new PersonalValue(member, AnnotationReader.Read(member, cancellation), Collected: null, Location.None, Sanitized: 0))
            .Where(policy.IsKnown)
            .ToList();
        var place = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? store.Locations[0];
        return data.Count == 0
            ? null
            : Diagnostic.Create(descriptor, place, SymbolNames.Display(store), FlowNames.MembersWithCategories(data, policy), region, policy.Regions.Allowed);
    }
}
