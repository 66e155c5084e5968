using System.Collections.Concurrent;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>
/// Which members of a project ask for a person's age, which keep a birth date, and which call which: whether a birth date comes in through a gate
/// is known when all were seen (clause M-AGE).
/// </summary>
internal sealed class AgeGates
{
    private readonly ConcurrentDictionary<ISymbol, bool> _asking = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ConcurrentBag<(ISymbol Caller, Location Place)>> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<KeptBirthDate> _kept = [];

    /// <summary>Remembers that code asks a member marked <c>[AgeCheck]</c>.</summary>
    public void Ask(ISymbol code) => _asking.TryAdd(code, true);

    /// <summary>Remembers that code calls a member of the project.</summary>
    public void Call(ISymbol code, ISymbol called, Location place) => _calls.GetOrAdd(called.OriginalDefinition, _ => []).Add((code, place));

    /// <summary>Remembers that code keeps a birth date that it was given.</summary>
    public void Keep(KeptBirthDate kept) => _kept.Add(kept);

    /// <summary>
    /// The birth dates that come in without a gate, with the calls that they come in by. None where something asks that is on no way in: a filter
    /// or a validator that the platform calls stands before them all, as far as anybody knows.
    /// </summary>
    public IEnumerable<(KeptBirthDate Kept, IReadOnlyList<Location> Calls)> Ungated()
    {
        var ways = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var kept in _kept)
        {
            AddWay(kept.Code, ways);
        }

        return _asking.Keys.All(ways.Contains)
            ? _kept.Where(kept => IsUngated(kept.Code, new(SymbolEqualityComparer.Default))).Select(kept => (kept, CallsOf(kept.Code)))
            : [];
    }

    private void AddWay(ISymbol code, HashSet<ISymbol> ways)
    {
        if (ways.Add(code))
        {
            foreach (var (caller, _) in CallersOf(code))
            {
                AddWay(caller, ways);
            }
        }
    }

    /// <summary>Whether a way leads from code up to what nobody calls, and nothing on it asks. What was seen before led nowhere else.</summary>
    private bool IsUngated(ISymbol code, HashSet<ISymbol> seen)
    {
        if (_asking.ContainsKey(code) || !seen.Add(code))
        {
            return false;
        }

        var callers = CallersOf(code).Select(call => call.Caller).Where(caller => !SymbolEqualityComparer.Default.Equals(caller, code)).ToList();
        return callers.Count == 0 || callers.Exists(caller => IsUngated(caller, seen));
    }

    private IReadOnlyList<Location> CallsOf(ISymbol code) => [.. CallersOf(code)
        .Where(call => IsUngated(call.Caller, new(SymbolEqualityComparer.Default) { code }))
        .Select(call => call.Place)
        .OrderBy(place => place.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(place => place.SourceSpan.Start)];

    private IEnumerable<(ISymbol Caller, Location Place)> CallersOf(ISymbol code) =>
        Contracts(code).SelectMany(contract => _calls.TryGetValue(contract, out var calls) ? calls : Enumerable.Empty<(ISymbol, Location)>());

    /// <summary>The member itself, and what it overrides or implements: calls name these.</summary>
    public static IEnumerable<ISymbol> Contracts(ISymbol code)
    {
        yield return code.OriginalDefinition;
        for (var overridden = (code as IMethodSymbol)?.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            yield return overridden.OriginalDefinition;
        }

        // What has an attribute calls its constructor: a type or an assembly, which is in no type.
        if (code.ContainingType is not { } type)
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces.SelectMany(one => one.GetMembers(code.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(contract), code))
            {
                yield return contract.OriginalDefinition;
            }
        }
    }
}
