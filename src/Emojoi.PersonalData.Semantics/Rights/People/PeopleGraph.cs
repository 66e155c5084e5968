using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>
/// Which types of a project belong to a person (clause R-ACCESS): data subjects, what refers to one, what lies within what belongs, and what
/// leads on to it. Built when somebody asks, once for each project, whoever asks: most types tell by themselves.
/// </summary>
public sealed class PeopleGraph
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, PeopleGraph> Known = new();

    private readonly Lazy<HashSet<INamedTypeSymbol>> _belonging;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _subjects;
    private readonly Lazy<HashSet<ITypeSymbol>> _taken;

    private PeopleGraph(IAssemblySymbol project)
    {
        var types = new Lazy<IReadOnlyList<INamedTypeSymbol>>(() => [.. DeclaredTypes.In(project, CancellationToken.None)]);
        _belonging = new(() => Find(project, types.Value));
        _taken = new(() => new(types.Value.SelectMany(PassingTypes.TakenBy).SelectMany(DeclaredTypes.MentionedIn), SymbolEqualityComparer.Default));
        _subjects = new(() => [.. types.Value.Concat(DeclaredTypes.OfAnnotatedReferences(project, CancellationToken.None)).Where(type => Vocabulary.Has(type, Vocabulary.DataSubject))]);
    }

    /// <summary>The types of people: the project's own first, then those of the projects that it references.</summary>
    public IReadOnlyList<INamedTypeSymbol> Subjects => _subjects.Value;

    /// <summary>The graph of a project, built here or elsewhere.</summary>
    public static PeopleGraph Of(IAssemblySymbol project) => Known.GetValue(project, known => new(known));

    /// <summary>Whether a type belongs to a person: by itself, by what holds it, by what it leads to, or by a type that derives from it.</summary>
    public bool Belongs(INamedTypeSymbol type) => PersonReferences.IsPersons(type) || _belonging.Value.Contains(type.OriginalDefinition);

    /// <summary>Whether objects of a type pass by and are not kept: it says so itself, or an endpoint takes or answers with them.</summary>
    public bool IsPassing(INamedTypeSymbol type) => PassingTypes.IsOne(type) || _taken.Value.Contains(type.OriginalDefinition);

    private static HashSet<INamedTypeSymbol> Find(IAssemblySymbol assembly, IReadOnlyList<INamedTypeSymbol> types)
    {
        var edges = types.Where(type => !IsContext(type)).SelectMany(PeopleEdge.From).ToList();
        var foreign = edges.Select(edge => edge.Part).Where(part => !SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, assembly));
        var found = new HashSet<INamedTypeSymbol>(types.Where(PersonReferences.IsPersons).Concat(foreign), SymbolEqualityComparer.Default);
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            foreach (var edge in edges)
            {
                edge.Follow(found);
            }
        }

        found.UnionWith(found.SelectMany(BasesOf).ToList());
        return found;
    }

    /// <summary>A base of what belongs is judged by what derives from it; that says nothing of its other heirs.</summary>
    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current.OriginalDefinition;
        }
    }

    /// <summary>A database holds everybody's rows, and belongs to nobody.</summary>
    private static bool IsContext(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (string.Equals(current.Name, "DbContext", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
