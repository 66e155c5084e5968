using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Finds the members of a type that look like personal data and carry no annotation.</summary>
public static class UndeclaredMembers
{
    /// <summary>
    /// The members declared in the source of <paramref name="type"/> itself, in the order of the source;
    /// <paramref name="detectorOf"/> gives the detector with the options of a file.
    /// </summary>
    public static IEnumerable<KeyValuePair<ISymbol, Detection>> Find(
        INamedTypeSymbol type,
        Func<SyntaxTree, PersonalDataDetector> detectorOf,
        CancellationToken cancellation)
    {
        if (type.IsStatic || Vocabulary.IsAnswered(type))
        {
            yield break;
        }

        TypeFacts? facts = null;
        foreach (var member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsCandidate(member)
                && MemberFactsReader.Read(member, facts ??= MemberFactsReader.Read(type)) is { } read
                && detectorOf(member.Locations[0].SourceTree!).Detect(read) is { } detection
                && !Vocabulary.IsAnswered(member))
            {
                yield return new(member, detection);
            }
        }
    }

    private static bool IsCandidate(ISymbol member) =>
        member is { IsImplicitlyDeclared: false, IsStatic: false, IsOverride: false, Locations: [{ IsInSource: true }, ..] }
        && member switch
        {
            IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true } => true,
            IFieldSymbol { IsConst: false } field => !IsBacking(field),
            _ => false,
        };

    // _email of Email is the same collection, and is reported as the property.
    private static bool IsBacking(IFieldSymbol field)
    {
        var name = field.Name.TrimStart('_');
        return name.Length > 0
            && field.DeclaredAccessibility == Accessibility.Private
            && field.ContainingType.GetMembers(char.ToUpperInvariant(name[0]) + name.Substring(1)).Any(member => member is IPropertySymbol);
    }
}
