using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What is known of the members of a value, by their original definitions, in the order in which it became known. Mostly few, so that a list is faster than a tree.</summary>
internal sealed class MemberValues : IReadOnlyCollection<KeyValuePair<ISymbol, FlowValue>>
{
    public static readonly MemberValues Empty = new(ImmutableArray<KeyValuePair<ISymbol, FlowValue>>.Empty);

    private readonly ImmutableArray<KeyValuePair<ISymbol, FlowValue>> _members;

    private MemberValues(ImmutableArray<KeyValuePair<ISymbol, FlowValue>> members)
    {
        _members = members;
        foreach (var member in members)
        {
            Weight += member.Value.Members.Weight + 1;
        }
    }

    /// <summary>How many members are known, those of members among them.</summary>
    public int Weight { get; }

    public int Count => _members.Length;

    public bool IsEmpty => _members.IsEmpty;

    public IEnumerable<FlowValue> Values => this.Select(member => member.Value);

    public IEnumerable<ISymbol> Keys => _members.Select(member => member.Key);

    public bool ContainsKey(ISymbol member) => IndexOf(member) >= 0;

    public bool TryGetValue(ISymbol member, [NotNullWhen(true)] out FlowValue? value)
    {
        value = Noted(member)?.OfAnyObject(member);
        return value is not null;
    }

    /// <summary>What is noted of a member, with <see cref="Origin.AnyObjects"/> for what any object holds there; <c>null</c> where nothing is known.</summary>
    public FlowValue? Noted(ISymbol member) => IndexOf(member) is >= 0 and var index ? _members[index].Value : null;

    /// <summary>Whether anything noted of any member is such.</summary>
    public bool Any(Func<Origin, bool> such)
    {
        foreach (var member in _members)
        {
            if (member.Value.Any(such))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for the same members, in whatever order.</summary>
    public int Hash()
    {
        var hash = _members.Length;
        foreach (var member in _members)
        {
            hash += SymbolEqualityComparer.Default.GetHashCode(member.Key) ^ member.Value.GetHashCode();
        }

        return hash;
    }

    /// <summary>What is known of a property under the name of a contract that it fulfils, or of one that fulfils it.</summary>
    public bool TryGetPromised(ISymbol member, [NotNullWhen(true)] out FlowValue? value)
    {
        value = Promised(member) is { } other && TryGetValue(other, out var known) ? known : null;
        return value is not null;
    }

    /// <summary>The name under which a property is known: its own, or that of a contract that it fulfils or that fulfils it.</summary>
    public ISymbol NameOf(ISymbol member) => ContainsKey(member) ? member : Promised(member) ?? member;

    private ISymbol? Promised(ISymbol member)
    {
        if (member is IPropertySymbol { IsIndexer: false })
        {
            foreach (var known in _members)
            {
                if (known.Key.Name == member.Name && known.Key is IPropertySymbol && (IsContract(known.Key) || IsContract(member)))
                {
                    return known.Key;
                }
            }
        }

        return null;
    }

    private static bool IsContract(ISymbol member) => member.IsAbstract || member.IsVirtual || member.ContainingType?.TypeKind == TypeKind.Interface;

    /// <summary>These members, one of them with another value.</summary>
    public MemberValues With(ISymbol member, FlowValue value)
    {
        var index = IndexOf(member);
        if (index < 0)
        {
            return new(_members.Add(new(member, value)));
        }

        return ReferenceEquals(_members[index].Value, value) ? this : new(_members.SetItem(index, new(member, value)));
    }

    /// <summary>These members and others, whose values win.</summary>
    public MemberValues With(MemberValues others)
    {
        if (IsEmpty || others.IsEmpty)
        {
            return IsEmpty ? others : this;
        }

        var all = _members.ToBuilder();
        foreach (var other in others._members)
        {
            var index = IndexOf(other.Key);
            if (index < 0)
            {
                all.Add(other);
            }
            else
            {
                all[index] = other;
            }
        }

        return new(all.ToImmutable());
    }

    /// <summary>Those of these members.</summary>
    public MemberValues Where(Func<ISymbol, bool> such)
    {
        var some = _members.RemoveAll(member => !such(member.Key));
        return some.Length == _members.Length ? this : new(some);
    }

    /// <summary>These members, and of others those that are none of these, each changed.</summary>
    public MemberValues With<TState>(MemberValues others, TState state, Func<TState, ISymbol, FlowValue, FlowValue> change)
    {
        ImmutableArray<KeyValuePair<ISymbol, FlowValue>>.Builder? all = null;
        foreach (var other in others._members)
        {
            if (!ContainsKey(other.Key))
            {
                all ??= BuilderFor(_members.Length + others.Count);
                all.Add(new(other.Key, change(state, other.Key, other.Value)));
            }
        }

        return all is null ? this : new(all.ToImmutable());
    }

    /// <summary>Each value changed.</summary>
    public MemberValues Select(Func<ISymbol, FlowValue, FlowValue> change) => Select(change, static (change, member, value) => change(member, value));

    /// <summary>Each value changed, by something that is known beside it.</summary>
    public MemberValues Select<TState>(TState state, Func<TState, ISymbol, FlowValue, FlowValue> change)
    {
        ImmutableArray<KeyValuePair<ISymbol, FlowValue>>.Builder? all = null;
        for (var i = 0; i < _members.Length; i++)
        {
            var member = _members[i];
            var value = change(state, member.Key, member.Value);
            if (!ReferenceEquals(value, member.Value))
            {
                all ??= BuilderFor(_members.Length);
                all[i] = new(member.Key, value);
            }
        }

        return all is null ? this : new(all.MoveToImmutable());
    }

    private ImmutableArray<KeyValuePair<ISymbol, FlowValue>>.Builder BuilderFor(int count)
    {
        var all = ImmutableArray.CreateBuilder<KeyValuePair<ISymbol, FlowValue>>(count);
        all.AddRange(_members);
        return all;
    }

    /// <summary>Whether as many others are known to hold the same, in whatever order.</summary>
    public bool HoldTheSame(MemberValues others)
    {
        if (ReferenceEquals(this, others))
        {
            return true;
        }

        for (var i = 0; i < _members.Length; i++)
        {
            // Equal values mostly became known in the same order.
            var index = SymbolEqualityComparer.Default.Equals(_members[i].Key, others._members[i].Key) ? i : others.IndexOf(_members[i].Key);
            if (index < 0 || !_members[i].Value.Equals(others._members[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    public Enumerator GetEnumerator() => new(_members);

    IEnumerator<KeyValuePair<ISymbol, FlowValue>> IEnumerable<KeyValuePair<ISymbol, FlowValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(ISymbol member)
    {
        // Mostly it is the very same symbol.
        for (var i = 0; i < _members.Length; i++)
        {
            if (ReferenceEquals(_members[i].Key, member))
            {
                return i;
            }
        }

        for (var i = 0; i < _members.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(_members[i].Key, member))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Goes through the members, with what any object holds in the place of <see cref="Origin.AnyObjects"/>.</summary>
    public struct Enumerator(ImmutableArray<KeyValuePair<ISymbol, FlowValue>> members) : IEnumerator<KeyValuePair<ISymbol, FlowValue>>
    {
        private int _index = -1;

        public readonly KeyValuePair<ISymbol, FlowValue> Current => new(members[_index].Key, members[_index].Value.OfAnyObject(members[_index].Key));

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < members.Length;

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
        }
    }
}
