using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Finds how the members of one type are reached, and gathers the accessors that this takes.</summary>
internal sealed class RouteParser(INamedTypeSymbol subject, IAssemblySymbol within, TargetRuntime runtime)
{
    private readonly Dictionary<string, RightsAccessor> _accessors = new(StringComparer.Ordinal);

    /// <summary>The accessors of all members asked for.</summary>
    public EquatableArray<RightsAccessor> Accessors => new(_accessors.Values.ToImmutableArray());

    /// <summary>How a member is reached; its accessors are named after <paramref name="name"/>.</summary>
    public MemberRoutes Of(ISymbol member, string name)
    {
        var read = MemberAccess.Reading(member, within, runtime);
        var write = MemberAccess.Writing(member, within, runtime);
        var field = member is IFieldSymbol;
        var getter = read == AccessRoute.Accessor ? field ? Field(member, name) : Getter((IPropertySymbol)member, name) : "";
        var setter = write == AccessRoute.Accessor ? field ? Field(member, name) : Setter((IPropertySymbol)member, name) : "";
        return new MemberRoutes(read, write, field, member.ContainingType.IsValueType, TypeText.Identifier(member.Name), Cast(member), getter, setter);
    }

    private string Field(ISymbol member, string name)
    {
        var field = ((IFieldSymbol)member).OriginalDefinition;
        return Add(field, name + "Field", "Field", field.MetadataName, "ref " + TypeText.Of(field.Type), "");
    }

    private string Getter(IPropertySymbol property, string name)
    {
        var getter = MemberAccess.Getter(property)!.OriginalDefinition;
        return Add(getter, "Get" + name, "Method", getter.MetadataName, TypeText.Of(getter.ReturnType), "");
    }

    private string Setter(IPropertySymbol property, string name)
    {
        var setter = MemberAccess.Setter(property)!.OriginalDefinition;
        return Add(setter, "Set" + name, "Method", setter.MetadataName, "void", ", " + TypeText.Of(setter.Parameters[0].Type) + " value");
    }

    // The accessor of a member of a generic type stands in a class with that type's parameters, and names the type by them.
    private string Add(ISymbol member, string method, string kind, string target, string returns, string parameters)
    {
        var type = member.ContainingType;
        var byReference = type.IsValueType ? "ref " : "";
        var signature = returns + " " + method + "(" + byReference + TypeText.Of(type) + " subject" + parameters + ")";
        var typeParameters = TypeText.Parameters(type);
        if (typeParameters.Count == 0)
        {
            _accessors[method] = new RightsAccessor("", "", kind, target, signature);
            return method;
        }

        var owner = type.Name + "Accessors";
        var declared = owner + TypeText.Angled(typeParameters.Select(parameter => TypeText.Identifier(parameter.Name)));
        _accessors[method] = new RightsAccessor(declared, TypeText.Constraints(typeParameters), kind, target, signature);
        return owner + TypeText.Angled(TypeText.Arguments(Constructed(type)).Select(TypeText.Of)) + "." + method;
    }

    private INamedTypeSymbol Constructed(INamedTypeSymbol definition)
    {
        for (INamedTypeSymbol? current = subject; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, definition))
            {
                return current;
            }
        }

        return definition;
    }

    private string Cast(ISymbol member)
    {
        for (var current = subject; current is not null && !SymbolEqualityComparer.Default.Equals(current, member.ContainingType); current = current.BaseType)
        {
            if (current.GetMembers(member.Name).Any(hiding => !hiding.IsOverride))
            {
                return TypeText.Of(member.ContainingType);
            }
        }

        return "";
    }
}
