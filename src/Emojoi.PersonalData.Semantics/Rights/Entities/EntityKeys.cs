using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Finds the primary keys of rows by declarations alone.</summary>
public static class EntityKeys
{
    /// <summary>The names of the members that are the key; empty where none is known.</summary>
    public static IReadOnlyList<string> Of(INamedTypeSymbol type) => EntityAttributes.PrimaryKey(type, PlainMembers.AllOf(type));
}
