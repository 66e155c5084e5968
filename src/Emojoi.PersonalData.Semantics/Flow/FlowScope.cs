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
    private readonly ConcurrentDictionary<ISymbol, string> _purposes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamespaceOrTypeSymbol, bool> _recipientSpaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _platform = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _slots = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, int> _sanitizations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _endpoints = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _stores = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _own = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<string, ISymbol> _clients = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, ISymbol> _elements = new();

    public Compilation Compilation => compilation;

    public IFlowCatalogue Catalogue => catalogue;

    public TypeGraph Types { get; } = new();

    /// <summary>Whether flows between referenced assemblies are wanted.</summary>
    public bool LinksAssemblies => options.LinksAssemblies;

    /// <summary>The referenced assemblies that know the vocabulary.</summary>
    public IEnumerable<IAssemblySymbol> OwnReferences => compilation.SourceModule.ReferencedAssemblySymbols.Where(IsOwn);

    /// <summary>Whether there is any consent, opt-out, age or acceptance check to be passed.</summary>
    public bool HasChecks { get; init; }

    /// <summary>Whether anything is tagged.</summary>
    public bool HasTags { get; init; }

    /// <summary>Whether anything names a recipient.</summary>
    public bool HasRecipients { get; init; }

    /// <summary>Whether any code says what it processes for.</summary>
    public bool HasPurposes { get; init; }

    /// <summary>Stands for the keys of a collection among its members.</summary>
    public ISymbol? KeyMember { get; } = compilation.FindType("System.Collections.Generic.KeyValuePair`2")?.GetMembers("Key").FirstOrDefault();

    /// <summary>Whether linking may know the code that a call of a method runs.</summary>
    public bool IsLinked(IMethodSymbol method) =>
        IsSource(method) || (method.ContainingAssembly is { } assembly && !IsPlatform(method) && IsOwn(assembly)) || IsOpenContract(method);

    /// <summary>Whether code that is not at hand may call a method: a framework, or a library whose contract it fulfils.</summary>
    public bool IsCalledByLibrary(IMethodSymbol method) =>
        IsEndpoint(method) || Contracts(method).Any(contract => !IsSource(contract));

    /// <summary>Stands for the HTTP clients of a name, of which the compiler knows nothing: what is said of one of them is written to it.</summary>
    public ISymbol ClientNamed(string name) => _clients.GetOrAdd(name, key => compilation.CreateErrorTypeSymbol(null, "HttpClient:" + key, 0));

    /// <summary>Stands for the element of an array at a position; at -1, for all whose position is not told.</summary>
    public ISymbol ElementAt(int position) => _elements.GetOrAdd(position, key => compilation.CreateErrorNamespaceSymbol(compilation.GlobalNamespace, "[" + key + "]"));

    /// <summary>Flags of <c>Sanitization</c> that a member does to what it is given.</summary>
    public int SanitizationOf(ISymbol member) =>
        _sanitizations.TryGetValue(member, out var known) ? known : _sanitizations.GetOrAdd(member, FindSanitization(member));

    /// <summary>The ids of the recipients that a parameter names.</summary>
    public ImmutableArray<string> RecipientsOfParameter(IParameterSymbol parameter) =>
        !HasRecipients ? ImmutableArray<string>.Empty : _recipients.TryGetValue(parameter, out var known) ? known : _recipients.GetOrAdd(parameter, Named(parameter.OriginalDefinition).ToImmutableArray());

    /// <summary>Whether a method answers HTTP requests.</summary>
    public bool IsEndpoint(IMethodSymbol method) =>
        _endpoints.TryGetValue(method, out var known) ? known : _endpoints.GetOrAdd(method, Endpoints.IsAction(method));

    /// <summary>Whether a method is a generated log message.</summary>
    public bool IsLogMessage(IMethodSymbol method) =>
        IsSource(method) && method.IsPartialDefinition && LogTemplate.DeclarationOf(method) is not null;

    /// <summary>Whether a member or its type says where it is stored.</summary>
    public bool IsStoredIn(ISymbol member) =>
        _stores.TryGetValue(member, out var known)
            ? known
            : _stores.GetOrAdd(member, Vocabulary.Has(member, Vocabulary.StoredIn) || (member.ContainingType is { } type && Vocabulary.Has(type, Vocabulary.StoredIn)));

    /// <summary>The symbol whose <c>[PersonalData]</c> holds for a member or parameter: itself, what it overrides, or what it implements.</summary>
    public ISymbol? TaggedSymbol(ISymbol symbol) =>
        _tagged.TryGetValue(symbol, out var known) ? known : _tagged.GetOrAdd(symbol, FindTagged(symbol.OriginalDefinition));

    /// <summary>Whether a method's code is in this compilation, or could be.</summary>
    public bool IsSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether a type is of the platform, whose members pass data on in the usual ways.</summary>
    public bool IsPlatform(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && (_platform.TryGetValue(assembly, out var known) ? known : _platform.GetOrAdd(assembly, IsPlatformAssembly(assembly)));

    /// <summary>Whether a property is one with a field of its own, so that what is written is what is read.</summary>
    public bool IsSlot(IPropertySymbol property) =>
        _slots.TryGetValue(property, out var known) ? known : _slots.GetOrAdd(property, FindSlot(property.OriginalDefinition));

    /// <summary>Whether a member, its type or the assembly declares the purposes that it processes for.</summary>
    public bool DeclaresPurpose(ISymbol member) => PurposesOf(member).Length > 0;

    /// <summary>The purposes that code declares to process for, as a text; empty where it declares none.</summary>
    public string PurposesOf(ISymbol member) =>
        !HasPurposes ? string.Empty : _purposes.TryGetValue(member, out var known) ? known : _purposes.GetOrAdd(member, FindPurposes(member));

    /// <summary>The ids of the recipients that a callee names.</summary>
    public ImmutableArray<string> RecipientsOf(ISymbol callee) =>
        !HasRecipients ? ImmutableArray<string>.Empty : _recipients.TryGetValue(callee, out var known) ? known : _recipients.GetOrAdd(callee, FindRecipients(callee).ToImmutableArray());

    /// <summary>Whether a type belongs to a recipient of the policy by its namespace or package.</summary>
    public bool IsOfRecipient(INamedTypeSymbol? type) =>
        type is not null
        && (_recipientSpaces.TryGetValue(type, out var known) ? known : _recipientSpaces.GetOrAdd(type, FindRecipientSpace(type)));

    /// <summary>The checks that a member answers for.</summary>
    public ImmutableArray<GuardFact> ChecksOf(ISymbol member) =>
        !HasChecks ? ImmutableArray<GuardFact>.Empty : _checks.TryGetValue(member, out var known) ? known : _checks.GetOrAdd(member, FindChecks(member).ToImmutableArray());

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

    /// <summary>Whether an assembly is of the platform.</summary>
    public static bool IsPlatformAssembly(IAssemblySymbol assembly)
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

        return property.ContainingType is { IsAnonymousType: true };
    }

    private static string FindPurposes(ISymbol member) => string.Join(" ", CodeScope.Nearest(member, Vocabulary.ProcessedFor)
        .Select(attribute => AnnotationReader.ReadId(attribute, "purpose"))
        .Select(id => id.Value ?? id.ConstantName ?? "?")
        .OrderBy(id => id, StringComparer.Ordinal));

    private IEnumerable<string> FindRecipients(ISymbol callee)
    {
        // What an assembly says of itself does not make each of its own calls a transfer.
        return Contracts(callee)
            .SelectMany(CodeScope.Around)
            .Where(symbol => symbol is not IAssemblySymbol || !SymbolEqualityComparer.Default.Equals(symbol, compilation.Assembly))
            .SelectMany(Named)
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Named(ISymbol symbol) => Vocabulary.Find(symbol, Vocabulary.Recipient)
        .Select(attribute => AnnotationReader.ReadId(attribute, "recipient"))
        .Select(id => id.Value ?? id.ConstantName)
        .OfType<string>();

    /// <summary>An assembly of the same house: it knows the vocabulary.</summary>
    private bool IsOwn(IAssemblySymbol assembly) => _own.TryGetValue(assembly, out var known)
        ? known
        : _own.GetOrAdd(assembly, Vocabulary.IsReferencedBy(assembly));

    /// <summary>A contract of a library that this compilation may fulfil; of those of the platform's core, the ones that are there to be told something.</summary>
    private bool IsOpenContract(IMethodSymbol method) =>
        method is { IsAbstract: true, ContainingType: { TypeKind: TypeKind.Interface, ContainingNamespace: { } space } }
        && (method.IsStatic || method.ContainingType is { Name: "IObserver" or "IProgress", Arity: 1 } || !(space.ToDisplayString() is var name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal))))
        && catalogue.Sinks(method).Count == 0;

    private int FindSanitization(ISymbol member)
    {
        var flags = catalogue.Sanitizes(member.OriginalDefinition);
        foreach (var contract in Contracts(member.OriginalDefinition))
        {
            var attributes = Vocabulary.Find(contract, Vocabulary.Sanitizes);
            if (contract is IMethodSymbol method)
            {
                attributes = attributes.Concat(method.GetReturnTypeAttributes().Where(attribute => Vocabulary.Is(attribute.AttributeClass, Vocabulary.Sanitizes)));
            }

            foreach (var attribute in attributes)
            {
                flags |= attribute.ConstructorArguments is [{ Value: int value }] ? value : 0;
            }
        }

        return flags;
    }

    private bool FindRecipientSpace(INamedTypeSymbol type)
    {
        var package = IsSource(type) ? null : type.ContainingAssembly?.Name;
        var name = type.ContainingNamespace?.ToDisplayString() ?? string.Empty;
        return options.RecipientPackages.Any(known => string.Equals(known, package, StringComparison.OrdinalIgnoreCase))
            || options.RecipientNamespaces.Any(known => NamespacePath.IsWithin(name, known));
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
