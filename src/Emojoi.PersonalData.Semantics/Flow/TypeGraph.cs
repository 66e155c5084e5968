using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What objects of a type carry when they are passed whole or as text.</summary>
internal sealed class TypeGraph
{
    private const int Deepest = 3;

    /// <summary><c>JsonIgnoreCondition</c>: other conditions leave a member out of some objects only.</summary>
    private const int AlwaysIgnored = 1;

    private const int IgnoredWhenWritten = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ISymbol>> _whole = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ISymbol>> _text = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, ITypeSymbol? Part)>> _parts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ITypeSymbol?> _objects = new(SymbolEqualityComparer.Default);

    /// <summary>The type whose objects carry personal data: the type itself, or that of a collection's elements; otherwise <c>null</c>.</summary>
    public ITypeSymbol? ObjectOf(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None } or ITypeParameterSymbol)
        {
            return null;
        }

        return _objects.TryGetValue(type, out var known) ? known : _objects.GetOrAdd(type, FindObject(type, 0));
    }

    /// <summary>The tagged members that a serializer would write.</summary>
    public ImmutableArray<ISymbol> Whole(ITypeSymbol type) => _whole.TryGetValue(type, out var known) ? known : _whole.GetOrAdd(type, FindWhole(type));

    /// <summary>The tagged members that <c>ToString</c> would print.</summary>
    public ImmutableArray<ISymbol> Text(ITypeSymbol type) => _text.TryGetValue(type, out var known) ? known : _text.GetOrAdd(type, FindText(type));

    /// <summary>The members that a serializer writes of an object of a type: readable and public, not told to be left out.</summary>
    public static IEnumerable<ISymbol> Serialized(ITypeSymbol type)
    {
        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (IsSerialized(member))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>Whether a serializer writes a member.</summary>
    public static bool IsSerialized(ISymbol member) =>
        PersonalMembers.IsValueMember(member)
        && member.DeclaredAccessibility == Accessibility.Public
        && member is IFieldSymbol or IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public }
        && !member.GetAttributes().Any(IsLeftOut);

    private static bool IsLeftOut(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "JsonIgnoreAttribute" or "XmlIgnoreAttribute" or "IgnoreDataMemberAttribute" or "NotLoggedAttribute"
        && !attribute.NamedArguments.Any(argument => argument is { Key: "Condition", Value.Value: not (AlwaysIgnored or IgnoredWhenWritten) });

    /// <summary>The <c>ToString</c> that a type or a base of it declares in source.</summary>
    public static IMethodSymbol? ToStringOf(ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(nameof(ToString)))
            {
                if (member is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true, IsImplicitlyDeclared: false } method)
                {
                    return method.DeclaringSyntaxReferences.IsEmpty ? null : method;
                }
            }
        }

        return null;
    }

    private static bool IsPersonal(ITypeSymbol type) => type is INamedTypeSymbol named && PersonalMembers.HasAny(named);

    private ITypeSymbol? FindObject(ITypeSymbol type, int depth)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return ObjectOf(array.ElementType);
            case INamedTypeSymbol { IsTupleType: false } named when depth < Deepest:
                if (IsPersonal(named) || (IsDeclared(named) && !Whole(named).IsEmpty))
                {
                    return named;
                }

                return named.TypeArguments.Select(argument => FindObject(argument, depth + 1)).FirstOrDefault(found => found is not null);
            default:
                return null;
        }
    }

    private static bool IsDeclared(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsStatic && type.Locations.Any(location => location.IsInSource);

    private ImmutableArray<ISymbol> FindWhole(ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        AddWhole(type, 0, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), found);
        return found.ToImmutable();
    }

    private void AddWhole(ITypeSymbol type, int depth, HashSet<ITypeSymbol> seen, ImmutableArray<ISymbol>.Builder found)
    {
        if (depth > Deepest || type.SpecialType != SpecialType.None || !seen.Add(type))
        {
            return;
        }

        foreach (var (member, part) in PartsOf(type))
        {
            if (part is null)
            {
                found.Add(member);
            }
            else
            {
                AddPart(part, depth, seen, found);
            }
        }
    }

    /// <summary>The members that a serializer writes of an object of a type: tagged ones, and with their types those that may hold objects with such.</summary>
    private ImmutableArray<(ISymbol Member, ITypeSymbol? Part)> PartsOf(ITypeSymbol type) => _parts.TryGetValue(type, out var known) ? known : _parts.GetOrAdd(type, FindParts(type));

    private static ImmutableArray<(ISymbol Member, ITypeSymbol? Part)> FindParts(ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<(ISymbol Member, ITypeSymbol? Part)>();
        var whole = Vocabulary.Has(type, Vocabulary.PersonalData);
        foreach (var member in Serialized(type))
        {
            if (Vocabulary.Has(member, Vocabulary.PersonalData) || (whole && PersonalMembers.IsPartOfWhole(member)))
            {
                found.Add((member, null));
            }
            else if (PlainMembers.TypeOf(member) is var part && !ValueTypes.IsPlain(part) && !Vocabulary.Has(member, Vocabulary.NotPersonalData))
            {
                found.Add((member, part));
            }
        }

        return found.ToImmutable();
    }

    private void AddPart(ITypeSymbol type, int depth, HashSet<ITypeSymbol> seen, ImmutableArray<ISymbol>.Builder found)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddPart(array.ElementType, depth, seen, found);
        }
        else if (type is INamedTypeSymbol named)
        {
            if (IsPersonal(named) || IsDeclared(named))
            {
                AddWhole(named, depth + 1, seen, found);
            }
            else if (!IsQuery(named))
            {
                foreach (var argument in named.TypeArguments)
                {
                    AddPart(argument, depth, seen, found);
                }
            }
        }
    }

    /// <summary>A query holds no data until it is run: a context is not what its tables hold.</summary>
    public static bool IsQuery(ITypeSymbol? type) =>
        type is INamedTypeSymbol && type.AllInterfaces.Any(one => one is { Name: "IQueryable", Arity: 0 } && one.ContainingNamespace.ToDisplayString() == "System.Linq");

    private static ImmutableArray<ISymbol> FindText(ITypeSymbol type)
    {
        if (ToStringOf(type) is { } method)
        {
            var named = NamedIn(method);
            return PersonalMembers.Of((INamedTypeSymbol)type).Where(member => named.Contains(member.Name)).ToImmutableArray();
        }

        return type is INamedTypeSymbol { IsRecord: true } or { IsAnonymousType: true } ? PrintedMembers((INamedTypeSymbol)type) : ImmutableArray<ISymbol>.Empty;
    }

    private static ImmutableArray<ISymbol> PrintedMembers(INamedTypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        AddPrinted(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), found);
        return found.ToImmutable();
    }

    /// <summary>Records may hold each other: each is looked into once.</summary>
    private static void AddPrinted(INamedTypeSymbol type, HashSet<ITypeSymbol> seen, ImmutableArray<ISymbol>.Builder found)
    {
        if (!seen.Add(type))
        {
            return;
        }

        var whole = Vocabulary.Has(type, Vocabulary.PersonalData);
        foreach (var member in PlainMembers.Of(type).Where(member => IsPrinted(member, type)))
        {
            if (Vocabulary.Has(member, Vocabulary.PersonalData) || whole)
            {
                found.Add(member);
            }
            else if (PlainMembers.TypeOf(member) is INamedTypeSymbol { IsRecord: true } inner)
            {
                AddPrinted(inner, seen, found);
            }
        }
    }

    /// <summary>Whether a record prints a member: what is public, or what its own <c>PrintMembers</c> names.</summary>
    public static bool IsPrinted(ISymbol member, INamedTypeSymbol type)
    {
        for (var current = type; current is { IsRecord: true }; current = current.BaseType)
        {
            var own = current.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared);
            if (own is null ? SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, current.OriginalDefinition) : NamedIn(own).Contains(member.Name))
            {
                return own is not null || member.DeclaredAccessibility == Accessibility.Public;
            }

            if (own is not null && !CallsBase(own))
            {
                return false;
            }
        }

        return false;
    }

    private static HashSet<string> NamedIn(IMethodSymbol method) =>
        new(method.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes()).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText), StringComparer.Ordinal);

    private static bool CallsBase(IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().OfType<BaseExpressionSyntax>().Any());
}
