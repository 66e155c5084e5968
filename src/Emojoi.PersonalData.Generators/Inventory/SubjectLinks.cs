using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Reads which data subject a type belongs to (clause R-ACCESS).</summary>
internal static class SubjectLinks
{
    /// <summary>
    /// The kind of data subject of a type: its own or a base's <c>[DataSubject]</c>, else that of the type that it refers to as its owner,
    /// else as its co-owner; <c>null</c> where it belongs to nobody.
    /// </summary>
    public static IdText? SubjectOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (OwnSubjectOf(type, cancellation) is { } own)
        {
            return own;
        }

        IdText? coOwner = null;
        foreach (var reference in ReferencesOf(type))
        {
            var subject = OwnSubjectOf(reference.Subject, cancellation);
            switch (reference.Role)
            {
                case "Owner" when subject is not null:
                    return subject;
                case "CoOwner":
                    coOwner ??= subject;
                    break;
            }
        }

        return coOwner;
    }

    /// <summary>A role as the inventory writes it.</summary>
    public static string RoleText(string role) => role switch
    {
        "CoOwner" => "co-owner",
        "Accessor" => "accessor",
        _ => "owner",
    };

    private static IdText? OwnSubjectOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        SubjectTypes.RootOf(type) is { } root ? IdText.Of(SubjectTypes.IdOf(root, cancellation)) : null;

    private static IEnumerable<SubjectLink> ReferencesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var members = current.GetMembers().Where(static member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false });
            foreach (var reference in SubjectLink.On(current).Concat(members.SelectMany(SubjectLink.On)))
            {
                yield return reference;
            }
        }
    }
}
