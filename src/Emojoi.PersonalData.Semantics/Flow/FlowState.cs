using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What is known at one point of a body: the values of variables, and the checks that every path to it has passed.</summary>
internal sealed class FlowState
{
    private readonly Dictionary<ISymbol, FlowValue> _values;

    private FlowState(Dictionary<ISymbol, FlowValue> values, ImmutableHashSet<GuardFact> guards, bool isReachable)
    {
        _values = values;
        Guards = guards;
        IsReachable = isReachable;
    }

    public static FlowState Begin() => new(new(SymbolEqualityComparer.Default), ImmutableHashSet<GuardFact>.Empty, isReachable: true);

    public ImmutableHashSet<GuardFact> Guards { get; set; }

    /// <summary>Whether any path leads here.</summary>
    public bool IsReachable { get; private set; }

    public bool TryGet(ISymbol variable, out FlowValue value) => _values.TryGetValue(variable, out value!);

    public void Set(ISymbol variable, FlowValue value) => _values[variable] = value;

    public void End() => IsReachable = false;

    public FlowState Copy() => new(new(_values, SymbolEqualityComparer.Default), Guards, IsReachable);

    /// <summary>Takes another path in that leads to the same point. Says whether anything is new.</summary>
    public bool Join(FlowState other)
    {
        if (!other.IsReachable)
        {
            return false;
        }

        if (!IsReachable)
        {
            Replace(other);
            return true;
        }

        var changed = false;
        foreach (var variable in other._values)
        {
            if (!_values.TryGetValue(variable.Key, out var mine))
            {
                _values[variable.Key] = variable.Value;
                changed = true;
            }
            else if (!ReferenceEquals(mine, variable.Value))
            {
                var both = mine.Or(variable.Value);
                if (!both.Equals(mine))
                {
                    _values[variable.Key] = both;
                    changed = true;
                }
            }
        }

        Guards = ReferenceEquals(Guards, other.Guards) ? Guards : GuardFact.Joined(Guards, other.Guards);
        return changed;
    }

    /// <summary>Becomes the same as another one.</summary>
    public void Replace(FlowState other)
    {
        if (!ReferenceEquals(this, other))
        {
            _values.Clear();
            foreach (var variable in other._values)
            {
                _values[variable.Key] = variable.Value;
            }

            Guards = other.Guards;
            IsReachable = other.IsReachable;
        }
    }
}
