using System.Text;

namespace Emojoi.PersonalData.Policy;

/// <summary>
/// The C# constants that the generator emits for ids: <c>birth-date</c> is <c>BirthDate</c>. Where two ids would make one
/// name (<c>a-1</c> and <c>a1</c>), those with a hyphen keep it as an underscore (<c>A_1</c> and <c>A1</c>).
/// </summary>
public sealed class ConstantNames
{
    /// <summary>Names that a class of constants cannot give to a member without hiding one of its own.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    private readonly Dictionary<string, string> _nameById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _idByName = new(StringComparer.Ordinal);

    private ConstantNames()
    {
    }

    /// <summary>Names the ids of one section.</summary>
    /// <param name="ids">The ids, each once; those that the format does not allow (EPD0002) get no constant.</param>
    /// <param name="className">The class that holds the constants, whose name no member may have.</param>
    public static ConstantNames Create(IEnumerable<string> ids, string className)
    {
        var names = new ConstantNames();
        foreach (var group in ids.Where(PolicyId.IsValid).GroupBy(id => Name(id, keepHyphens: false), StringComparer.Ordinal))
        {
            var collide = group.Skip(1).Any();
            foreach (var id in group)
            {
                var name = collide ? Name(id, keepHyphens: true) : group.Key;
                if (Reserved.Contains(name) || string.Equals(name, className, StringComparison.Ordinal))
                {
                    name += "_";
                }

                names._nameById[id] = name;
                names._idByName[name] = id;
            }
        }

        return names;
    }

    /// <summary>The constant of an id, or <c>null</c>.</summary>
    public string? NameOf(string id) => _nameById.TryGetValue(id, out var name) ? name : null;

    /// <summary>The id of a constant, or <c>null</c>.</summary>
    public string? IdOf(string name) => _idByName.TryGetValue(name, out var id) ? id : null;

    private static string Name(string id, bool keepHyphens)
    {
        var name = new StringBuilder(id.Length);
        var upper = true;
        foreach (var c in id)
        {
            if (c == '-')
            {
                upper = true;
                if (keepHyphens)
                {
                    name.Append('_');
                }

                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return name.ToString();
    }
}
