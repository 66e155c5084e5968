using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.AtRest;

/// <summary>Which files may have fluent code of EF Core's model, by their texts alone.</summary>
internal static class FluentText
{
    /// <summary>Two ask: once for what is converted, once for the model.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Known = new();

    /// <summary>The methods that say something of entities, parts, keys and members.</summary>
    public static readonly string[] Methods =
    [
        "Entity", "Owned", "OwnsOne", "OwnsMany", "ComplexProperty", "ComplexCollection", "Ignore", "Property", "PrimitiveCollection",
        "HasKey", "HasNoKey", "Properties", "HasConversion", "HaveConversion", "ApplyConfiguration", "ApplyConfigurationsFromAssembly",
    ];

    private static readonly string[] Names = [.. Methods, "DbSet", "IEntityTypeConfiguration"];

    /// <summary>Whether a file names such a method where it is called, a set or a configuration.</summary>
    public static bool MayBeIn(SyntaxTree tree, CancellationToken cancellation) => Known.GetValue(tree, read => new(HasAny(read.GetText(cancellation).ToString()))).Value;

    private static bool HasAny(string code) => Array.Exists(Names, name => CodeText.HasName(code, name, next => next is '(' or '<' or '/'));
}
