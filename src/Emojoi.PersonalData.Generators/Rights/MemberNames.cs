using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Gives each member of a type names that no other has: a second one of a name is qualified by the type that declares it.</summary>
internal sealed class MemberNames
{
    private readonly Dictionary<ISymbol, string> _exports = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, string> _methods = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _takenByExports = new(StringComparer.Ordinal);
    private readonly HashSet<string> _takenByMethods = new(StringComparer.Ordinal);

    /// <summary>The name in exports and requests.</summary>
    public string ForExport(ISymbol member) =>
        Give(member, MemberName.ForExport(member), member.ContainingType.Name + "." + MemberName.ForExport(member), _exports, _takenByExports);

    /// <summary>The name inside methods' names.</summary>
    public string ForMethods(ISymbol member) =>
        Give(member, MemberName.ForMethods(member), member.ContainingType.Name + "_" + MemberName.ForExport(member), _methods, _takenByMethods);

    private static string Give(ISymbol member, string name, string qualified, Dictionary<ISymbol, string> given, HashSet<string> taken)
    {
        if (!given.TryGetValue(member, out var unique))
        {
            unique = taken.Contains(name) ? qualified : name;
            while (!taken.Add(unique))
            {
                unique += "_";
            }

            given.Add(member, unique);
        }

        return unique;
    }
}
