using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.AtRest;

/// <summary>Which types of a project are stored (clause P-ATREST): those that belong to a person, and those that a database's model has.</summary>
/// <param name="compilation">The project; <c>null</c> for one that is referenced, whose types are known and whose fluent code is not.</param>
/// <param name="cancellation">Ends the reading early.</param>
public sealed class StoredTypes(Compilation? compilation, CancellationToken cancellation)
{
    private static readonly string[] Marks = ["TableAttribute", "OwnedAttribute", "ComplexTypeAttribute", "PrimaryKeyAttribute", "IndexAttribute"];
    private static readonly string[] MarkNamespaces = ["System.ComponentModel.DataAnnotations.Schema", "Microsoft.EntityFrameworkCore"];

    private readonly Lazy<FluentModel> _model = new(() => compilation is null ? new() : FluentModel.Of(compilation, cancellation));

    /// <summary>The model as fluent code has it, looked for when somebody asks.</summary>
    public FluentModel Model => _model.Value;

    /// <summary>Whether a type, or a base of it, is stored.</summary>
    public bool Holds(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (IsMarked(current) || IsIdentityUser(current) || current.GetMembers().Any(IsKeyOrReference))
            {
                return true;
            }
        }

        return Model.Entities.Contains(type.Name);
    }

    private static bool IsMarked(INamedTypeSymbol type) =>
        Vocabulary.Has(type, Vocabulary.DataSubject)
        || Vocabulary.Has(type, Vocabulary.SubjectReference)
        || type.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { } mark
            && Marks.Contains(mark.Name, StringComparer.Ordinal)
            && MarkNamespaces.Contains(mark.ContainingNamespace.ToDisplayString(), StringComparer.Ordinal));

    private static bool IsIdentityUser(INamedTypeSymbol type) =>
        string.Equals(type.Name, "IdentityUser", StringComparison.Ordinal)
        && string.Equals(type.ContainingNamespace?.ToDisplayString(), "Microsoft.AspNetCore.Identity", StringComparison.Ordinal);

    private static bool IsKeyOrReference(ISymbol member) =>
        PersonalMembers.IsValueMember(member) && (EntityAttributes.IsKey(member) || Vocabulary.Has(member, Vocabulary.SubjectReference));
}
