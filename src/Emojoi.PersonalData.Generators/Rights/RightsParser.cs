using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Reads a type with tagged members.</summary>
internal static class RightsParser
{
    /// <summary>The type as the emitters need it; <c>null</c> where generated code cannot name it (EPD3001, EPD3002).</summary>
    public static RightsType? Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var within = compilation.Assembly;
        if (type.IsStatic || type.IsRefLikeType || !MemberAccess.CanName(type, within))
        {
            return null;
        }

        var runtime = TargetRuntime.Of(compilation);
        var reaches = new ReachParser(type, within, runtime);
        var shapes = new ShapeParser(within);
        var names = new MemberNames();
        var baseCompanion = BaseCompanion(type, within);
        var members = PersonalMembers.Of(type)
            .Where(member => baseCompanion is null || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, within))
            .Select(member => ParseMember(member, type, compilation, reaches, shapes, names, cancellation))
            .ToImmutableArray();
        var navigations = Navigations.Of(type, within)
            .Select(member => new RightsNavigation(names.ForExport(member), names.ForMethods(member), reaches.Of(member, names.ForMethods(member)), shapes.Of(PlainMembers.TypeOf(member))))
            .ToImmutableArray();
        var parameters = TypeText.Parameters(type);
        return new RightsType
        {
            HintName = HintName.Of(type),
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(TypeText.Namespace) : "",
            ClassName = CompanionName.Of(type),
            Accessibility = IsPublic(type) ? "public" : "internal",
            Name = TypeText.Of(type),
            Title = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            TypeParameters = TypeText.Angled(parameters.Select(parameter => TypeText.Identifier(parameter.Name))),
            Constraints = TypeText.Constraints(parameters),
            IsValueType = type.IsValueType,
            IsExtensible = type is { TypeKind: TypeKind.Class, IsSealed: false } && IsPublic(type),
            TakesPath = Navigations.LeadOn(type, within),
            TakesKey = KeyedHashes.AreIn(type),
            Runtime = runtime,
            Members = new(members),
            Navigations = new(navigations),
            Accessors = reaches.Accessors,
            Enums = shapes.Enums,
            Plains = shapes.Plains,
            BaseCompanion = baseCompanion,
        };
    }

    private static RightsMember ParseMember(
        ISymbol member, INamedTypeSymbol type, Compilation compilation, ReachParser reaches, ShapeParser shapes, MemberNames names, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var memberType = PlainMembers.TypeOf(member);
        var methodName = names.ForMethods(member);
        var reach = reaches.Of(member, methodName);
        var validations = ValidationParser.Parse(member);
        var allowsNull = AllowsNull(memberType);
        var neutralIsNull = allowsNull && validations.All(validation => validation.Kind != "Required");
        return new RightsMember
        {
            Name = names.ForExport(member),
            MethodName = methodName,
            Type = TypeText.Of(memberType),
            Reach = reach,
            Value = shapes.Of(memberType),
            Annotations = AnnotationParser.Parse(member, type, compilation, cancellation),
            AllowsNull = allowsNull,
            IsTypeVisible = IsPublic(memberType),
            Neutral = NeutralValue.Of(memberType, reach.Write != AccessRoute.None, neutralIsNull),
            Validations = validations,
        };
    }

    private static bool AllowsNull(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated && type is not ITypeParameterSymbol { NullableAnnotation: not NullableAnnotation.Annotated };

    private static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        INamedTypeSymbol named => named.DeclaredAccessibility == Accessibility.Public
            && (named.ContainingType is null || IsPublic(named.ContainingType))
            && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static string? BaseCompanion(INamedTypeSymbol type, IAssemblySymbol within)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!SymbolEqualityComparer.Default.Equals(current.ContainingAssembly, within))
            {
                return PersonalMembers.HasAny(current) && CompanionName.Find(current) is { DeclaredAccessibility: Accessibility.Public }
                    ? ShapeParser.Companion(current)
                    : null;
            }
        }

        return null;
    }
}
