using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
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
        var routes = new RouteParser(type, within, runtime);
        var shapes = new ShapeParser(within);
        var names = new MemberNames();
        var baseCompanion = BaseCompanion(type, within);
        var members = PersonalMembers.Of(type)
            .Where(member => baseCompanion is null || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, within))
            .Select(member => ParseMember(member, runtime, routes, shapes, names, cancellation))
            .ToImmutableArray();
        var navigations = Navigations.Of(type, within)
            .Select(member => new RightsNavigation(names.ForExport(member), names.ForMethods(member), routes.Of(member, names.ForMethods(member)), shapes.Of(PlainMembers.TypeOf(member))))
            .ToImmutableArray();
        if (members.IsEmpty && navigations.IsEmpty && baseCompanion is null)
        {
            return null;
        }

        var parameters = TypeText.Parameters(type);
        return new RightsType
        {
            HintName = HintName.Of(type, "PersonalData"),
            Namespace = TypeText.NamespaceOf(type),
            ClassName = CompanionName.Of(type),
            Accessibility = IsPublic(type) ? "public" : "internal",
            Name = TypeText.Of(type),
            Title = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            TypeParameters = TypeText.Angled(parameters.Select(parameter => TypeText.Identifier(parameter.Name))),
            Constraints = TypeText.Constraints(parameters),
            IsValueType = type.IsValueType,
            IsExtensible = type is { TypeKind: TypeKind.Class, IsSealed: false } && IsPublic(type),
            Companion = ShapeParser.Companion(type),
            Bases = Bases(type, within),
            LeadsOn = Navigations.LeadOn(type, within),
            TakesPath = Navigations.TakePath(type, within),
            TakesKey = KeyedHashes.AreIn(type),
            Runtime = runtime,
            Members = new(members),
            Navigations = new(navigations),
            Accessors = routes.Accessors,
            Enums = shapes.Enums,
            Plains = shapes.Plains,
            BaseCompanion = baseCompanion,
        };
    }

    private static RightsMember ParseMember(
        ISymbol member, TargetRuntime runtime, RouteParser routes, ShapeParser shapes, MemberNames names, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var memberType = PlainMembers.TypeOf(member);
        var methodName = names.ForMethods(member);
        var annotations = PersonalMembers.AnnotationsOf(member, cancellation);
        var chosen = annotations.FirstOrDefault(annotation => annotation.Erasure != "Policy");
        return new RightsMember
        {
            Name = names.ForExport(member),
            MethodName = methodName,
            Type = TypeText.Of(memberType),
            Routes = routes.Of(member, methodName),
            Value = shapes.Of(memberType),
            Annotations = new(annotations.Select(Parse).ToImmutableArray()),
            Erasure = Facts(member, annotations, runtime, cancellation),
            Neutral = NeutralValue.Of(memberType),
            ErasedValue = ErasedConstant.Of(chosen?.ErasedValue),
            Hook = chosen?.Erasure == "Custom" && ErasureHook.Find(member) is { } hook ? TypeText.Of(hook.ContainingType) + "." + hook.Name : null,
            IsTypeVisible = IsPublic(memberType),
            Validations = ValidationParser.Parse(member),
        };
    }

    /// <summary>An annotation without its symbols.</summary>
    internal static RightsAnnotation Parse(PersonalDataAnnotation annotation) => new(
        IdText.Of(annotation.Category),
        IdText.Of(annotation.Purpose),
        annotation.Retention is null ? null : IdText.Of(annotation.Retention),
        annotation.Source);

    // A declaration without a body has a setter to erase through, whoever implements it.
    private static ErasureFacts Facts(ISymbol member, ImmutableArray<PersonalDataAnnotation> annotations, TargetRuntime runtime, CancellationToken cancellation)
    {
        var facts = ErasureFactsReader.Read(member, annotations, runtime, cancellation);
        return member is IPropertySymbol { IsAbstract: true, SetMethod: not null } ? facts with { IsStored = true } : facts;
    }

    /// <summary>Whether a type can be named wherever the assembly is referenced.</summary>
    internal static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        INamedTypeSymbol named => named.DeclaredAccessibility == Accessibility.Public
            && (named.ContainingType is null || IsPublic(named.ContainingType))
            && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static EquatableArray<string> Bases(INamedTypeSymbol type, IAssemblySymbol within)
    {
        var bases = ImmutableArray.CreateBuilder<string>();
        if (TypeText.Parameters(type).Count == 0)
        {
            for (var current = type.BaseType; current is { SpecialType: SpecialType.None } && SymbolEqualityComparer.Default.Equals(current.ContainingAssembly, within); current = current.BaseType)
            {
                bases.Add(TypeText.Of(current));
            }
        }

        return new(bases.ToImmutable());
    }

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
