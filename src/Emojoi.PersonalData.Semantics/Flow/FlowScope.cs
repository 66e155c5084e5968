using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the engine knows of the symbols of a compilation, found once each.</summary>
internal sealed class FlowScope(Compilation compilation, FlowOptions options, IFlowCatalogue catalogue)
{
    private readonly ConcurrentDictionary<ISymbol, ISymbol?> _tagged = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> _recipients = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<GuardFact>> _checks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _purposes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamespaceOrTypeSymbol, bool> _recipientSpaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _platform = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _slots = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    public IFlowCatalogue Catalogue => catalogue;

    public TypeGraph Types { get; } = new();

    /// <summary>The symbol whose <c>[PersonalData]</c> holds for a member or parameter: itself, what it overrides, or what it implements.</summary>
    public ISymbol? TaggedSymbol(ISymbol symbol) =>
        _tagged.TryGetValue(symbol, out var known) ? known : _tagged.GetOrAdd(symbol, FindTagged(symbol.OriginalDefinition));

    /// <summary>Whether a method's code is in this compilation, or could be.</summary>
    public bool IsSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether a type is of the platform, whose members pass data on in the usual ways.</summary>
    public bool IsPlatform(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && (_platform.TryGetValue(assembly, out var known) ? known : _platform.GetOrAdd(assembly, FindPlatform(assembly)));

    /// <summary>Whether a property is one with a field of its own, so that what is written is what is read.</summary>
    public bool IsSlot(IPropertySymbol property) =>
        _slots.TryGetValue(property, out var known) ? known : _slots.GetOrAdd(property, FindSlot(property.OriginalDefinition));

    /// <summary>Whether a member, its type or the assembly declares the purposes that it processes for.</summary>
    public bool DeclaresPurpose(ISymbol member) =>
        _purposes.TryGetValue(member, out var known) ? known : _purposes.GetOrAdd(member, Around(member).Any(symbol => Vocabulary.Has(symbol, Vocabulary.ProcessedFor)));

    /// <summary>The ids of the recipients that a callee names.</summary>
    public ImmutableArray<string> RecipientsOf(ISymbol callee) =>
        _recipients.TryGetValue(callee, out var known) ? known : _recipients.GetOrAdd(callee, FindRecipients(callee).ToImmutableArray());

    /// <summary>Whether a type belongs to a recipient of the policy by its namespace or package.</summary>
    public bool IsOfRecipient(INamedTypeSymbol? type) =>
        type is not null
        && (_recipientSpaces.TryGetValue(type, out var known) ? known : _recipientSpaces.GetOrAdd(type, FindRecipientSpace(type)));

    /// <summary>The checks that a member answers for.</summary>
    public ImmutableArray<GuardFact> ChecksOf(ISymbol member) =>
        _checks.TryGetValue(member, out var known) ? known : _checks.GetOrAdd(member, FindChecks(member).ToImmutableArray());

    /// <summary>A member and what it is declared in, outwards.</summary>
    public static IEnumerable<ISymbol> Around(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            yield return symbol;
            if (symbol is IMethodSymbol { AssociatedSymbol: { } property })
            {
                yield return property;
            }
        }

        if (member.ContainingAssembly is { } assembly)
        {
            yield return assembly;
        }
    }

    /// <summary>A member, what it overrides and what it implements.</summary>
    public static IEnumerable<ISymbol> Contracts(ISymbol member)
    {
        for (var symbol = member; symbol is not null; symbol = Overridden(symbol))
        {
            yield return symbol;
        }

        if (member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || member is not (IMethodSymbol or IPropertySymbol))
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var promised in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(promised), member))
                {
                    yield return promised;
                }
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static ISymbol? FindTagged(ISymbol symbol)
    {
        if (symbol is IParameterSymbol parameter)
        {
            return Vocabulary.Has(parameter, Vocabulary.PersonalData) ? parameter : null;
        }

        foreach (var contract in Contracts(symbol))
        {
            if (Vocabulary.Has(contract, Vocabulary.NotPersonalData))
            {
                return null;
            }

            if (Vocabulary.Has(contract, Vocabulary.PersonalData)
                || (contract is IMethodSymbol method && method.GetReturnTypeAttributes().Any(attribute => Vocabulary.Is(attribute.AttributeClass, Vocabulary.PersonalData))))
            {
                return contract;
            }
        }

        return symbol.ContainingType is { } type && PersonalMembers.IsPartOfWhole(symbol) && Vocabulary.Has(type, Vocabulary.PersonalData) ? type : null;
    }

    private static bool FindPlatform(IAssemblySymbol assembly)
    {
        var name = assembly.Name;
        return name is "System" or "mscorlib" or "netstandard" or "Newtonsoft.Json"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal);
    }

    private static bool FindSlot(IPropertySymbol property)
    {
        if (property.IsIndexer || property.IsAbstract || property.DeclaringSyntaxReferences.IsEmpty)
        {
            return !property.IsIndexer;
        }

        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } associated } && SymbolEqualityComparer.Default.Equals(associated, property))
            {
                return true;
            }
        }

        return property.ContainingType is { IsAnonymousType: true } or { TypeKind: TypeKind.Interface };
    }

    private IEnumerable<string> FindRecipients(ISymbol callee)
    {
        foreach (var contract in Contracts(callee))
        {
            foreach (var symbol in Around(contract))
            {
                // What an assembly says of itself does not make each of its own calls a transfer.
                if (symbol is IAssemblySymbol && SymbolEqualityComparer.Default.Equals(symbol, compilation.Assembly))
                {
                    continue;
                }

                foreach (var attribute in Vocabulary.Find(symbol, Vocabulary.Recipient))
                {
                    var id = AnnotationReader.ReadId(attribute, "recipient");
                    if ((id.Value ?? id.ConstantName) is { } name)
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    private bool FindRecipientSpace(INamedTypeSymbol type)
    {
        if (IsSource(type))
        {
            return false;
        }

        var package = type.ContainingAssembly?.Name;
        var name = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return options.RecipientPackages.Any(known => string.Equals(known, package, StringComparison.OrdinalIgnoreCase))
            || options.RecipientNamespaces.Any(known => name == known || (name.StartsWith(known, StringComparison.Ordinal) && name[known.Length] == '.'));
    }

    private static IEnumerable<GuardFact> FindChecks(ISymbol member)
    {
        foreach (var contract in Contracts(member))
        {
            foreach (var attribute in contract.GetAttributes())
            {
                if (KindOf(attribute) is { } kind)
                {
                    var purpose = kind is GuardKind.Consent or GuardKind.OptOut ? AnnotationReader.ReadId(attribute, "purpose") : null;
                    yield return new GuardFact(new Guard(kind, purpose?.Value ?? purpose?.ConstantName));
                }
            }
        }
    }

    private static GuardKind? KindOf(AttributeData attribute) =>
        Vocabulary.Is(attribute.AttributeClass, Vocabulary.ConsentCheck) ? GuardKind.Consent
        : Vocabulary.Is(attribute.AttributeClass, Vocabulary.OptOutCheck) ? GuardKind.OptOut
        : Vocabulary.Is(attribute.AttributeClass, Vocabulary.AgeCheck) ? GuardKind.Age
        : Vocabulary.Is(attribute.AttributeClass, Vocabulary.AcceptanceCheck) ? GuardKind.Acceptance
        : null;
}
