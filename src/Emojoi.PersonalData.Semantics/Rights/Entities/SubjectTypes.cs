using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>What types say about people.</summary>
public static class SubjectTypes
{
    /// <summary>The type itself or the base that has <c>[DataSubject]</c>; <c>null</c> where its instances are no people.</summary>
    public static INamedTypeSymbol? RootOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Vocabulary.Has(current, Vocabulary.DataSubject))
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>The id of the kind of data subject that a root names.</summary>
    public static IdArgument IdOf(INamedTypeSymbol root, CancellationToken cancellation) =>
        Vocabulary.Find(root, Vocabulary.DataSubject).Select(attribute => AnnotationReader.ReadId(attribute, "subject", cancellation)).FirstOrDefault() ?? new IdArgument(null, null, null);

    /// <summary>The <c>[SubjectReference]</c> of a type and its bases.</summary>
    internal static IEnumerable<SubjectLink> LinksOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var link in SubjectLink.On(current))
            {
                yield return link;
            }
        }
    }
}
