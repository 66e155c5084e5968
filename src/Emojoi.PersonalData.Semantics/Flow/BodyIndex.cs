using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Which bodies may answer a call.</summary>
internal sealed class BodyIndex
{
    private readonly Dictionary<IMethodSymbol, BodySummary> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<BodySummary>> _overriders = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _implementers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, BodySummary[]> _answers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<BodySummary>> _initializers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _completed = new(SymbolEqualityComparer.Default);

    public BodyIndex(IReadOnlyList<BodySummary> summaries, IEnumerable<(IMethodSymbol Contract, BodySummary Body)> answers)
    {
        foreach (var (contract, body) in answers)
        {
            AddTo(_overriders, contract, body);
        }

        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var summary in summaries)
        {
            Add(summary, types);
        }
    }

    /// <summary>The body of exactly this method or function.</summary>
    public BodySummary? Of(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor && _completed.Add(method) && Primary.IsPrimary(method))
        {
            CompletePrimary(method);
        }

        return _bodies.TryGetValue(method, out var body) ? body : null;
    }

    /// <summary>The bodies that a call of a method may run on a receiver of this static type.</summary>
    public IEnumerable<BodySummary> Answering(IMethodSymbol method, bool isVirtual, ITypeSymbol? receiver)
    {
        var answers = Answering(method, isVirtual);
        if (answers.Length > 1 && receiver is INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments.IsEmpty: false } contract)
        {
            return answers.Where(answer => MayBe(answer.Owner.ContainingType, contract));
        }

        if (answers.Length < 2 || receiver is not { TypeKind: TypeKind.Class } || SymbolEqualityComparer.Default.Equals(receiver.OriginalDefinition, method.ContainingType))
        {
            return answers;
        }

        var nearest = answers.Where(answer => ValueTypes.IsOrDerivesFrom(receiver, answer.Owner.ContainingType)).OrderByDescending(answer => Depth(answer.Owner.ContainingType)).Take(1);
        return nearest.Concat(answers.Where(answer => !ValueTypes.IsOrDerivesFrom(receiver, answer.Owner.ContainingType) && ValueTypes.IsOrDerivesFrom(answer.Owner.ContainingType, receiver)));
    }

    /// <summary>
    /// Of the bodies that may answer, those of an object of a type: its own, or its nearest base's; where it has none, a contract's. Where it may be of a derived
    /// type, those of such types, too.
    /// </summary>
    public static IEnumerable<BodySummary> Nearest(ITypeSymbol type, bool orDerived, IReadOnlyList<BodySummary> bodies)
    {
        var own = bodies.Where(body => ValueTypes.IsOrDerivesFrom(type, body.Owner.ContainingType)).ToList();
        var nearest = own.Select(body => Depth(body.Owner.ContainingType)).DefaultIfEmpty().Max();
        var answering = own.Count > 0 ? own.Where(body => Depth(body.Owner.ContainingType) == nearest) : bodies.Where(body => body.Owner.ContainingType.TypeKind == TypeKind.Interface);
        return orDerived ? answering.Concat(bodies.Where(body => ValueTypes.IsOrDerivesFrom(body.Owner.ContainingType, type))) : answering;
    }

    /// <summary>The bodies that a call of a method may run.</summary>
    public BodySummary[] Answering(IMethodSymbol method, bool isVirtual)
    {
        if (!isVirtual)
        {
            return Of(method) is { } body ? [body] : [];
        }

        if (!_answers.TryGetValue(method, out var answers))
        {
            _answers[method] = answers = [.. Find(method).Distinct()];
        }

        return answers;
    }

    /// <summary>A primary constructor leaves its parameters in the object, and runs the initializers.</summary>
    private void CompletePrimary(IMethodSymbol constructor)
    {
        if (!_bodies.TryGetValue(constructor, out var body))
        {
            _bodies[constructor] = body = new BodySummary(constructor, constructor.DeclaringSyntaxReferences[0].GetSyntax());
        }

        foreach (var parameter in constructor.Parameters.Where(parameter => !constructor.ContainingType.IsRecord || constructor.ContainingType.GetMembers(parameter.Name).IsEmpty))
        {
            body.Returns = body.Returns.WithMember(parameter, FlowValue.Of(Origin.Parameter(constructor, parameter.Ordinal)));
        }

        foreach (var initializer in _initializers.TryGetValue(constructor.ContainingType, out var initializers) ? initializers : [])
        {
            foreach (var member in initializer.Initializes)
            {
                body.Returns = body.Returns.WithMember(member.Key, member.Value.Select(origin => Given(origin, constructor)));
            }
        }

        body.Leaves[Origin.Receiver] = body.Returns;
    }

    /// <summary>In an initializer, a parameter of the primary constructor is a member of the object.</summary>
    private static Origin Given(Origin origin, IMethodSymbol constructor) =>
        origin is { Kind: OriginKind.Member, Symbol: IParameterSymbol parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, constructor)
            ? origin.Path.Members.Aggregate(Origin.Parameter(constructor, parameter.Ordinal), (read, member) => read.Then(member)).As(origin.Form, origin.Type).With(origin.Sanitized)
            : origin;

    private void Add(BodySummary summary, HashSet<INamedTypeSymbol> types)
    {
        if (summary.Initializes.Count > 0 && summary.Owner.ContainingType is { } initialized)
        {
            AddTo(_initializers, initialized, summary);
        }

        if (summary.Method is { } method)
        {
            _bodies[method] = summary;
            for (var overridden = method.OverriddenMethod?.OriginalDefinition; overridden is not null; overridden = overridden.OverriddenMethod?.OriginalDefinition)
            {
                AddTo(_overriders, overridden, summary);
            }
        }

        if (summary.Owner.ContainingType is { } type && types.Add(type))
        {
            foreach (var contract in type.AllInterfaces)
            {
                AddTo(_implementers, contract.OriginalDefinition, type);
            }
        }

        foreach (var function in summary.Functions)
        {
            _bodies[function.Method!] = function;
        }
    }

    /// <summary>Whether an object of a type may be what a constructed interface asks for; type parameters may be anything.</summary>
    private static bool MayBe(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        var own = type.AllInterfaces.Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, contract.OriginalDefinition)).ToList();
        return own.Count == 0 || own.Exists(one => one.TypeArguments.Zip(contract.TypeArguments, MayBeSame).All(same => same));
    }

    private static bool MayBeSame(ITypeSymbol one, ITypeSymbol other) =>
        !TypeParameters.In(one).IsEmpty || !TypeParameters.In(other).IsEmpty || SymbolEqualityComparer.Default.Equals(one, other);

    private static int Depth(INamedTypeSymbol type) => type.BaseType is { } outer ? Depth(outer) + 1 : 0;

    private static void AddTo<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(value);
    }

    private IEnumerable<BodySummary> Find(IMethodSymbol method)
    {
        if (Of(method) is { } own)
        {
            yield return own;
        }

        foreach (var overrider in _overriders.TryGetValue(method, out var overriders) ? overriders : [])
        {
            yield return overrider;
        }

        if (method.ContainingType is not { TypeKind: TypeKind.Interface } contract || !_implementers.TryGetValue(contract, out var implementers))
        {
            yield break;
        }

        foreach (var type in implementers)
        {
            foreach (var answer in type.AllInterfaces.Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, contract)).SelectMany(one => Implementations(type, one, method)))
            {
                yield return answer;
            }
        }
    }

    private IEnumerable<BodySummary> Implementations(INamedTypeSymbol type, INamedTypeSymbol contract, IMethodSymbol method)
    {
        foreach (var member in contract.GetMembers(method.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                && type.FindImplementationForInterfaceMember(member)?.OriginalDefinition is IMethodSymbol implementation)
            {
                foreach (var body in Answering(implementation, isVirtual: implementation.ContainingType.TypeKind != TypeKind.Interface && (implementation.IsVirtual || implementation.IsAbstract || implementation.IsOverride)))
                {
                    yield return body;
                }
            }
        }
    }
}
