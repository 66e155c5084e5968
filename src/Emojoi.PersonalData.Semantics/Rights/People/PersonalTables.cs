using Emojoi.PersonalData.Semantics.AtRest;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>The names of the tables whose rows hold personal data, as far as declarations tell them.</summary>
public sealed class PersonalTables(Compilation compilation, CancellationToken cancellation)
{
    private readonly Lazy<HashSet<string>> _names = new(() => Find(compilation, cancellation));

    /// <summary>Whether a table of this name holds personal data.</summary>
    public bool Contain(string table) => _names.Value.Contains(table);

    private static HashSet<string> Find(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var types = DeclaredTypes.In(compilation.Assembly, cancellation).Concat(DeclaredTypes.OfAnnotatedReferences(compilation.Assembly, cancellation)).ToList();
        var stored = new StoredTypes(compilation, cancellation);
        foreach (var type in types.Where(type => PersonalMembers.HasAny(type) && (stored.Holds(type) || PersonalMembers.IsSubject(type))))
        {
            names.Add(EntityAttributes.Table(type) ?? type.Name);
        }

        names.UnionWith(types.SelectMany(SetsOf).Select(set => set.Name));
        return names;
    }

    /// <summary>EF Core calls a table as the set is called.</summary>
    private static IEnumerable<IPropertySymbol> SetsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property =>
            property.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments: [INamedTypeSymbol entity] } && PersonalMembers.HasAny(entity));
}
