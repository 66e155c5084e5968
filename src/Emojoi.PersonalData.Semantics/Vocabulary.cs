using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>The attributes of <c>Emojoi.PersonalData.Attributes</c>, recognised by full metadata name whatever assembly holds them.</summary>
public static class Vocabulary
{
    public const string Namespace = "Emojoi.PersonalData";
    public const string AssemblyName = "Emojoi.PersonalData.Attributes";
    public const string PersonalData = "PersonalDataAttribute";
    public const string NotPersonalData = "NotPersonalDataAttribute";
    public const string DataSubject = "DataSubjectAttribute";
    public const string SubjectKey = "SubjectKeyAttribute";
    public const string SubjectReference = "SubjectReferenceAttribute";
    public const string ProcessedFor = "ProcessedForAttribute";
    public const string Recipient = "RecipientAttribute";
    public const string StoredIn = "StoredInAttribute";
    public const string SeparateAuthorisation = "SeparateAuthorisationAttribute";
    public const string Sanitizes = "SanitizesAttribute";
    public const string ConsentCheck = "ConsentCheckAttribute";
    public const string OptOutCheck = "OptOutCheckAttribute";
    public const string AgeCheck = "AgeCheckAttribute";
    public const string AcceptanceCheck = "AcceptanceCheckAttribute";
    public const string Encrypted = "EncryptedAttribute";
    public const string PublicDisclosure = "PublicDisclosureAttribute";

    /// <summary>Full metadata name of <see cref="PersonalData"/>, for <c>ForAttributeWithMetadataName</c>.</summary>
    public const string PersonalDataMetadataName = Namespace + "." + PersonalData;

    /// <summary>Whether the compilation references the vocabulary at all; no rule registers anything where it does not.</summary>
    public static bool IsReferencedBy(Compilation compilation) => compilation.FindType(PersonalDataMetadataName) is not null;

    /// <summary>Whether an assembly was built with the vocabulary.</summary>
    public static bool IsReferencedBy(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == AssemblyName));

    /// <summary>Whether an attribute class is the one of this name in the vocabulary.</summary>
    public static bool Is(INamedTypeSymbol? attributeClass, string name) =>
        attributeClass is not null
        && attributeClass.Name == name
        && attributeClass.ContainingType is null
        && attributeClass.ContainingNamespace is { Name: "PersonalData", ContainingNamespace: { Name: "Emojoi", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The attributes of this name on a symbol, those on a record's positional parameter included for its property.</summary>
    public static IEnumerable<AttributeData> Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute.AttributeClass, name))
            {
                yield return attribute;
            }
        }

        if (symbol is IPropertySymbol property && PositionalParameter(property) is { } parameter)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (Is(attribute.AttributeClass, name))
                {
                    yield return attribute;
                }
            }
        }
    }

    /// <summary>Whether a symbol has an attribute of this name.</summary>
    public static bool Has(ISymbol symbol, string name) => HasItself(symbol, name) || (symbol is IPropertySymbol property && PositionalParameter(property) is { } parameter && HasItself(parameter, name));

    /// <summary>Whether the vocabulary says of a member, or of a type around it, what it is.</summary>
    public static bool IsAnswered(ISymbol member)
    {
        for (ISymbol? current = member; current is not (null or INamespaceSymbol); current = current.ContainingType)
        {
            if (Has(current, PersonalData) || Has(current, NotPersonalData))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasItself(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute.AttributeClass, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parameter of a record's primary constructor that declares this property, or <c>null</c>.</summary>
    public static IParameterSymbol? PositionalParameter(IPropertySymbol property)
    {
        if (!property.ContainingType.IsRecord)
        {
            return null;
        }

        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                // The property of a positional parameter is declared at the parameter itself.
                if (parameter.Name == property.Name
                    && parameter.DeclaringSyntaxReferences is [var declaration]
                    && property.DeclaringSyntaxReferences is [var own]
                    && declaration.SyntaxTree == own.SyntaxTree
                    && declaration.Span == own.Span)
                {
                    return parameter;
                }
            }
        }

        return null;
    }
}
