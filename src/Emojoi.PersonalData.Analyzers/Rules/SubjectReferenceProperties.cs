using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What the fixers need that connect a type with a person: who there is, and which member looks like their key.</summary>
internal static class SubjectReferenceProperties
{
    /// <summary>The properties for a type.</summary>
    public static ImmutableDictionary<string, string?> Of(INamedTypeSymbol type, IReadOnlyList<INamedTypeSymbol> subjects, Compilation compilation)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Subjects, string.Join(",", subjects.Select(subject => subject.GetDocumentationCommentId())));
        return subjects is [var only] && KeyOf(type, only, compilation) is { } member ? properties.Add(DiagnosticProperties.Member, member.GetDocumentationCommentId()) : properties;
    }

    /// <summary>The one member of the type that is called as keys of other rows are, and fits the person's key.</summary>
    private static ISymbol? KeyOf(INamedTypeSymbol type, INamedTypeSymbol subject, Compilation compilation)
    {
        if (SubjectKeys.Of(subject) is not { } key)
        {
            return null;
        }

        var fitting = type.GetMembers()
            .Where(member => PersonalMembers.IsValueMember(member)
                && IsForeignKey(member.Name, type)
                && SubjectKeys.Fits(PlainMembers.TypeOf(member), subject, PlainMembers.TypeOf(key), compilation))
            .ToList();
        return fitting.Find(member => string.Equals(PersonReferences.StemOf(member.Name), subject.Name, StringComparison.Ordinal))
            ?? (fitting.Count == 1 ? fitting[0] : null);
    }

    private static bool IsForeignKey(string name, INamedTypeSymbol type) =>
        PersonReferences.StemOf(name) is var stem && stem.Length < name.TrimStart('_').Length && !string.Equals(stem, type.Name, StringComparison.Ordinal);
}
