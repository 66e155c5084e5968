using System.Collections.Immutable;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Reads the entities of a context.</summary>
internal sealed class EntityParser(Compilation compilation, CancellationToken cancellation)
{
    private readonly PlannedMemberParser _members = new(compilation, cancellation);
    private readonly UniqueNames _names = new();

    /// <summary>The entities that generated code can name, in the order given.</summary>
    public EquatableArray<PlannedEntity> Parse(IEnumerable<Entity> entities) =>
        new(entities.Where(entity => MemberAccess.CanName(entity.Type, compilation.Assembly)).Select(Parse).ToImmutableArray());

    private PlannedEntity Parse(Entity entity)
    {
        cancellation.ThrowIfCancellationRequested();
        var key = entity.IsSubject ? [] : KeyOf(entity);
        var members = _members.Parse(entity);
        return new PlannedEntity
        {
            Type = TypeText.Bare(entity.Type),
            MethodName = MethodNameOf(entity.Type),
            Paths = new(entity.Paths.Where(IsNameable).Select(Parse).ToImmutableArray()),
            Members = members,
            Key = new(key.ToImmutableArray()),
            CanBeNamed = entity.IsSubject || key.Count > 0,
            CollectedAt = RetentionClock.CollectedAt(entity.Mapped)?.Name,
            LastUsedAt = RetentionClock.LastUsedAt(entity.Mapped)?.Name,
        };
    }

    private string MethodNameOf(INamedTypeSymbol type)
    {
        var name = string.Concat(CompanionName.Of(type).Split('_').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return _names.Give(name.Substring(0, name.Length - CompanionName.Suffix.Length));
    }

    private bool IsNameable(EntityPath path) => path.Steps.All(step => MemberAccess.CanName(step.Type, compilation.Assembly));

    private PlannedPath Parse(EntityPath path) => new(
        IdText.Of(SubjectTypes.IdOf(SubjectTypes.RootOf(path.Subject) ?? path.Subject, cancellation)),
        path.Role,
        new(path.Steps.Select(step => new PlannedStep(step.IsInverse ? "Inverse" : "Navigation", TypeText.Bare(step.Type), step.Navigation.Name)).ToImmutableArray()),
        new(path.Key.ToImmutableArray()),
        path.Part);

    /// <summary>The row's primary key as parameters; none where a part of it is not to be named.</summary>
    private List<KeyParameter> KeyOf(Entity entity)
    {
        var parameters = new List<KeyParameter>();
        foreach (var name in entity.Key)
        {
            if (entity.Mapped.FirstOrDefault(member => member.Symbol.Name == name) is not { Kind: MappingKind.Value, Symbol: var member }
                || PlainMembers.TypeOf(member) is not { } type
                || !MemberAccess.CanName(type, compilation.Assembly))
            {
                return [];
            }

            parameters.Add(new(ParameterName(name), TypeText.Bare(type), RightsParser.IsPublic(type)));
        }

        return parameters;
    }

    private static string ParameterName(string member)
    {
        var trimmed = member.TrimStart('_');
        var name = trimmed.Length == 0 ? member : char.ToLowerInvariant(trimmed[0]) + trimmed.Substring(1);
        return name is "subject" or "value" or "rectifier" or "cancellation" or "writer" or "present" ? name + "Key" : TypeText.Identifier(name);
    }
}
