using Emojoi.PersonalData.Semantics.AtRest;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>How EF Core maps the members of types: its conventions, data annotations, and what the fluent code says by name.</summary>
internal sealed class EntityMapping
{
    private static readonly string[] Foreign = ["System", "Microsoft", "NetTopologySuite", "NodaTime", "Npgsql", "Newtonsoft"];

    private readonly Dictionary<ITypeSymbol, IReadOnlyList<MappedMember>> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, IReadOnlyList<string>> _keys = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, HashSet<string>> _names = new(SymbolEqualityComparer.Default);
    private readonly FluentCalls _calls;
    private readonly FluentModel _model;
    private readonly HashSet<INamedTypeSymbol> _roots;

    /// <summary>The mapping of a context.</summary>
    /// <param name="calls">The fluent code.</param>
    /// <param name="model">What it says of conversions.</param>
    /// <param name="roots">Types that are known to have rows of their own.</param>
    public EntityMapping(FluentCalls calls, FluentModel model, HashSet<INamedTypeSymbol> roots)
    {
        _calls = calls;
        _model = model;
        _roots = roots;
    }

    /// <summary>The mapped members of a type, those of its bases first, each name once.</summary>
    public IReadOnlyList<MappedMember> MembersOf(INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var members))
        {
            members = [.. PlainMembers.AllOf(type).Select(Map).OfType<MappedMember>()];
            _known.Add(type, members);
        }

        return members;
    }

    /// <summary>The names of the members that are the primary key, in order; empty where none is known.</summary>
    public IReadOnlyList<string> KeyOf(INamedTypeSymbol type)
    {
        if (!_keys.TryGetValue(type, out var key))
        {
            key = FindKey(type);
            _keys.Add(type, key);
        }

        return key;
    }

    /// <summary>Whether code says that rows of a type have no key: those of a view or a query.</summary>
    public bool IsKeyless(INamedTypeSymbol type) => EntityAttributes.IsKeyless(type) || _calls.Of("HasNoKey").Any(call => call.Entity == type.Name);

    /// <summary>Whether fluent code adds a time to rows of a type, by its name alone, or to rows of which it does not say the type.</summary>
    public bool HasUnseenTime(INamedTypeSymbol type) => _calls.Of("Property").Any(call =>
        call.Type is { } held
        && FluentReceiver.NameOf(held).StartsWith("DateTime", StringComparison.Ordinal)
        && (BasesOf(type).Any(known => known.Name == call.Entity) || !_roots.Any(root => root.Name == call.Entity)));

    private IReadOnlyList<string> FindKey(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (_calls.Of("HasKey").FirstOrDefault(call => call.Entity == current.Name && call.Members.Count > 0) is { } key)
            {
                return key.Members;
            }
        }

        return EntityAttributes.PrimaryKey(type, PlainMembers.AllOf(type));
    }

    private MappedMember? Map(ISymbol member)
    {
        if (EntityAttributes.IsNotMapped(member) || Names("Ignore", member))
        {
            return null;
        }

        var isNamed = Names("Property", member) || Names("PrimitiveCollection", member) || _model.Converts(member);
        var (kind, target, isCollection) = isNamed ? (MappingKind.Value, null, false) : KindOf(member);
        return isNamed || IsMappedByConvention(member, kind, isCollection) || (kind == MappingKind.Part && IsNamedPart(member))
            ? new(member, kind, target, isCollection)
            : null;
    }

    private (MappingKind Kind, INamedTypeSymbol? Target, bool IsCollection) KindOf(ISymbol member)
    {
        var type = PlainMembers.TypeOf(member);
        var element = ElementOf(type);
        if ((element ?? ErasableTypes.Underlying(type)) is not INamedTypeSymbol target || !MayBeObject(target))
        {
            return (MappingKind.Value, null, false);
        }

        if (IsNamedPart(member) || IsPart(target))
        {
            return (MappingKind.Part, target, element is not null);
        }

        return target.IsValueType ? (MappingKind.Value, null, false) : (MappingKind.Navigation, target, element is not null);
    }

    /// <summary>What has no key can have no rows of its own: its being owned is said where these eyes do not reach.</summary>
    private bool IsPart(INamedTypeSymbol type) =>
        EntityAttributes.IsPart(type)
        || _calls.Of("Owned").Any(call => call.Type is { } owned && FluentReceiver.NameOf(owned) == type.Name)
        || (type.IsReferenceType && !_roots.Contains(type) && KeyOf(type).Count == 0);

    private bool IsNamedPart(ISymbol member) => FluentReceiver.Inward.Any(method => Names(method, member));

    private bool Names(string method, ISymbol member)
    {
        var calls = _calls.Naming(method, member.Name);
        return calls.Any() && calls.Any(call => call.Entity.Length == 0 || NamesOf(member.ContainingType).Contains(call.Entity));
    }

    /// <summary>The names under which fluent code may speak of a type's members: its own, its bases', and those of entities that derive from it.</summary>
    private HashSet<string> NamesOf(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(type, out var names))
        {
            names = new(BasesOf(type).Select(known => known.Name).Concat(_roots.Where(root => BasesOf(root).Any(known => known.Name == type.Name)).Select(root => root.Name)), StringComparer.Ordinal);
            _names.Add(type, names);
        }

        return names;
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>EF Core takes public properties that can be written; a collection of rows need not be.</summary>
    private static bool IsMappedByConvention(ISymbol member, MappingKind kind, bool isCollection) =>
        member is IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: true } property
        && MemberAccess.Getter(property) is { DeclaredAccessibility: Accessibility.Public }
        && (MemberAccess.Setter(property) is not null || (kind == MappingKind.Navigation && isCollection) || IsAutomaticElsewhere(property));

    /// <summary>A compiler does not read the private setters of a reference; what it reads is that the getter is the compiler's own.</summary>
    private static bool IsAutomaticElsewhere(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
        && property.GetMethod is { } getter
        && getter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static INamedTypeSymbol? ElementOf(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String && type is not IArrayTypeSymbol && SequenceTypes.ElementsOf(type) is [INamedTypeSymbol element] ? element : null;

    private bool MayBeObject(INamedTypeSymbol type) =>
        _roots.Contains(type)
        || (type is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsTupleType: false } && !IsForeign(type));

    private static bool IsForeign(INamedTypeSymbol type) => NamespacePath.RootOf(type.ContainingNamespace) is { } root && Foreign.Contains(root, StringComparer.Ordinal);
}
