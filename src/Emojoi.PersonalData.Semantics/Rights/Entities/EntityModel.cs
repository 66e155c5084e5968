using System.Runtime.CompilerServices;
using Emojoi.PersonalData.Semantics.AtRest;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>
/// The entities of a context as code says, and whose they are: sets, fluent <c>Entity&lt;T&gt;()</c>, and what navigations reach. The generated plan
/// and the rules about rows stand on it; the runtime compares it with EF Core's own model.
/// </summary>
public sealed class EntityModel
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<EntityModel>> Known = new();

    private readonly Dictionary<INamedTypeSymbol, Entity> _entities = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _mapped = new(SymbolEqualityComparer.Default);

    private EntityModel(IEnumerable<INamedTypeSymbol> roots, FluentCalls calls, FluentModel model, CancellationToken cancellation)
    {
        var known = new HashSet<INamedTypeSymbol>(roots, SymbolEqualityComparer.Default);
        var mapping = new EntityMapping(calls, model, known);
        var open = new Queue<INamedTypeSymbol>(known);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(open.Dequeue(), mapping, open);
        }

        Entities = [.. _entities.Values.OrderBy(entity => entity.Type.ToDisplayString(), StringComparer.Ordinal)];
        foreach (var entity in Entities)
        {
            entity.Base = BaseOf(entity.Type);
            entity.Members = EntityMembers.Of(entity, mapping, cancellation);
        }

        new SubjectPaths(Entities, mapping).Find(cancellation);
        foreach (var entity in Entities)
        {
            entity.Holders = [.. entity.Paths.SelectMany(path => path.Steps).Select(HolderOf).OfType<Entity>().Where(holder => holder != entity && !holder.IsSubject).Distinct()];
        }

        _mapped.UnionWith(_mapped.SelectMany(BasesOf).ToArray());
    }

    /// <summary>The entities, ordered by name.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The entity of a type, or <c>null</c>.</summary>
    public Entity? Find(INamedTypeSymbol type) => _entities.TryGetValue(type, out var entity) ? entity : null;

    /// <summary>Whether rows hold objects of a type: it is an entity, a part of one, or a base of either.</summary>
    public bool Maps(INamedTypeSymbol type) => _mapped.Contains(type.OriginalDefinition);

    /// <summary>
    /// The entities of all contexts that a compilation declares, as of one: what any of them reaches is reached. None where it declares no
    /// context. Read once for each compilation, whoever asks.
    /// </summary>
    public static EntityModel Of(Compilation compilation) => Known.GetValue(compilation, known => new(() => Read(known, CancellationToken.None))).Value;

    /// <summary>The entities of a context.</summary>
    /// <param name="context">A class that derives from <c>DbContext</c>.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static EntityModel Of(INamedTypeSymbol context, Compilation compilation, CancellationToken cancellation)
    {
        var calls = FluentCalls.Of(compilation, cancellation);
        return new(ContextSets.Of(context, calls, compilation), calls, FluentModel.Of(compilation, cancellation), cancellation);
    }

    /// <summary>What the models of a compilation can depend on beside declarations: two that are equal say the same.</summary>
    public static string SignatureOf(Compilation compilation, CancellationToken cancellation) => FluentCalls.Of(compilation, cancellation).Signature;

    /// <summary>The entities that these types are, in a project that declares no context.</summary>
    public static EntityModel Of(IEnumerable<INamedTypeSymbol> rows, Compilation compilation, CancellationToken cancellation) =>
        new(rows, FluentCalls.Of(compilation, cancellation), FluentModel.Of(compilation, cancellation), cancellation);

    /// <summary>The row that a step leads to.</summary>
    private Entity? HolderOf(EntityStep step)
    {
        if (step.IsInverse)
        {
            return Find(step.Type);
        }

        var type = PlainMembers.TypeOf(step.Navigation);
        return type is INamedTypeSymbol named ? Find(named) ?? SequenceTypes.ElementsOf(named).OfType<INamedTypeSymbol>().Select(Find).FirstOrDefault(found => found is not null) : null;
    }

    private static EntityModel Read(Compilation compilation, CancellationToken cancellation)
    {
        var calls = FluentCalls.Of(compilation, cancellation);
        var roots = FluentModel.IsIn(compilation)
            ? ContextSets.ContextsOf(compilation, cancellation).SelectMany(context => ContextSets.Of(context, calls, compilation))
            : [];
        return new(roots, calls, FluentModel.Of(compilation, cancellation), cancellation);
    }

    private void Add(INamedTypeSymbol type, EntityMapping mapping, Queue<INamedTypeSymbol> open)
    {
        if (_entities.ContainsKey(type) || type.SpecialType != SpecialType.None)
        {
            return;
        }

        _entities.Add(type, new Entity(type) { Key = mapping.KeyOf(type), Mapped = mapping.MembersOf(type), IsKeyless = mapping.IsKeyless(type), HasUnseenTime = mapping.HasUnseenTime(type) });
        _mapped.Add(type.OriginalDefinition);
        foreach (var target in TargetsOf(type, mapping, []))
        {
            open.Enqueue(target);
        }
    }

    private IEnumerable<INamedTypeSymbol> TargetsOf(INamedTypeSymbol type, EntityMapping mapping, List<ITypeSymbol> parts)
    {
        foreach (var member in mapping.MembersOf(type))
        {
            if (member.Kind == MappingKind.Navigation)
            {
                yield return member.Target!;
            }
            else if (member.Kind == MappingKind.Part && !parts.Contains(member.Target!, SymbolEqualityComparer.Default))
            {
                parts.Add(member.Target!);
                _mapped.Add(member.Target!.OriginalDefinition);
                foreach (var target in TargetsOf(member.Target!, mapping, parts))
                {
                    yield return target;
                }
            }
        }
    }

    private Entity? BaseOf(INamedTypeSymbol type) => BasesOf(type).Select(Find).FirstOrDefault(found => found is not null);

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
