using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using ValueType = Emojoi.PersonalData.Semantics.Rights.ValueType;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Turns types into shapes, and gathers the enums and plain objects that they hold.</summary>
internal sealed class ShapeParser(IAssemblySymbol within)
{
    private readonly Dictionary<string, EnumShape> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlainShape> _plains = new(StringComparer.Ordinal);
    private readonly UniqueNames _enumHelpers = new();
    private readonly UniqueNames _plainHelpers = new();

    /// <summary>The enums met, in the order met.</summary>
    public EquatableArray<EnumShape> Enums => new(_enums.Values.ToImmutableArray());

    /// <summary>The plain objects met, in the order completed.</summary>
    public EquatableArray<PlainShape> Plains => new(_plains.Values.ToImmutableArray());

    /// <summary>The shape of a type.</summary>
    public ValueShape Of(ITypeSymbol type)
    {
        if (ExportCapability.ProblemOf(type, within) is not null)
        {
            return new ValueShape(ValueKind.Unsupported, "");
        }

        var value = ValueType.Of(type);

        var shape = new ValueShape(value.Kind, TypeText.Bare(type))
        {
            Element = value.Element is null ? null : Of(value.Element),
            Key = value.Key is null ? null : Of(value.Key),
            Detail = value.Detail,
            Guard = Guard(type, value.Kind),
            IsArray = type is IArrayTypeSymbol,
            IsList = type is INamedTypeSymbol { Name: "List" or "IList" or "Collection", Arity: 1 },
            IsInterface = type.TypeKind == TypeKind.Interface,
            IsValueType = type.IsValueType,
            Length = Length(type),
        };
        return value.Kind switch
        {
            ValueKind.Enumeration => shape with { Helper = Enumeration((INamedTypeSymbol)type, shape.Type) },
            ValueKind.Tuple or ValueKind.Plain => Plain((INamedTypeSymbol)type, shape),
            ValueKind.Personal => Personal((INamedTypeSymbol)type, shape),
            _ => shape,
        };
    }

    /// <summary>The generated class of a type, fully qualified.</summary>
    public static string Companion(INamedTypeSymbol type)
    {
        var space = TypeText.NamespaceOf(type);
        return "global::" + (space.Length == 0 ? "" : space + ".") + TypeText.Identifier(CompanionName.Of(type));
    }

    private static string Guard(ITypeSymbol type, ValueKind kind) => (kind, type) switch
    {
        (ValueKind.Nullable, _) => "{ }",
        (ValueKind.Json, { IsValueType: true }) => "{ ValueKind: not global::System.Text.Json.JsonValueKind.Undefined }",
        (_, INamedTypeSymbol { Name: "ImmutableArray", IsValueType: true, Arity: 1 }) => "{ IsDefault: false }",
        (ValueKind.Text, _) => "",
        _ => type.IsValueType ? "" : "{ }",
    };

    private static string Length(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol || type.SpecialType == SpecialType.System_String || type.Name == "ImmutableArray")
        {
            return "Length";
        }

        var isCounted = type.GetMembers("Count")
            .Concat(type.AllInterfaces.Where(_ => type.TypeKind == TypeKind.Interface).SelectMany(known => known.GetMembers("Count")))
            .Any(member => member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false });
        return isCounted ? "Count" : "";
    }

    private ValueShape Personal(INamedTypeSymbol type, ValueShape shape) => shape with
    {
        Helper = Companion(type),
        TakesPath = Navigations.TakePath(type, within),
        TakesKey = KeyedHashes.AreIn(type),
    };

    private string Enumeration(INamedTypeSymbol type, string name)
    {
        if (!_enums.TryGetValue(name, out var shape))
        {
            var values = new HashSet<object>();
            var members = type.GetMembers().OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue && values.Add(field.ConstantValue!))
                .Select(field => field.Name)
                .ToImmutableArray();
            var isUnsigned = type.EnumUnderlyingType?.SpecialType is SpecialType.System_UInt64;
            shape = new EnumShape(name, _enumHelpers.Give(type.Name), isUnsigned, new(members));
            _enums.Add(name, shape);
        }

        return shape.Helper;
    }

    private ValueShape Plain(INamedTypeSymbol type, ValueShape shape)
    {
        if (_plains.TryGetValue(shape.Type, out var known))
        {
            return shape with { Helper = known.Helper, TakesPath = known.TakesPath };
        }

        var members = PlainMembers.PartsOf(type).Select(part => new PlainMember(part.Name, TypeText.Identifier(part.Name), Of(part.Type))).ToImmutableArray();
        var helper = _plainHelpers.Give(type.IsTupleType ? "Tuple" : type.Name);
        var plain = new PlainShape(shape.Type, helper, new(members));
        _plains.Add(shape.Type, plain);
        return shape with { Helper = helper, TakesPath = plain.TakesPath };
    }
}
