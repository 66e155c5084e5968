using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>One step of an erasure: the rows of one type that one path leads to the person from.</summary>
internal sealed class ErasureStep
{
    private static readonly ConditionalWeakTable<ResolvedPlan, ConcurrentDictionary<string, IReadOnlyList<ErasureStep>>> Known = [];

    private ErasureStep(ResolvedEntity entity, ResolvedPath path, StepKind kind, IReadOnlyList<MemberErasure>? due = null)
    {
        Entity = entity;
        Path = path;
        Kind = kind;
        var index = entity.Paths.TakeWhile(candidate => !ReferenceEquals(candidate, path)).Count();
        Id = string.Create(CultureInfo.InvariantCulture, $"{entity.EntityType.Name}/{index}/{kind}");
        Changes = due ?? [.. entity.Members.Where(IsToChange).Select(member => new MemberErasure(member))];
        Severed = KeyColumns.ToSever(this);
        Join = kind is StepKind.Leave or StepKind.Access ? JoinTable.Of(path) : null;
    }

    /// <summary>Tells it from others in what the database remembers.</summary>
    public string Id { get; }

    public ResolvedEntity Entity { get; }

    public ResolvedPath Path { get; }

    public StepKind Kind { get; }

    /// <summary>What is left of each member where the row stays.</summary>
    public IReadOnlyList<MemberErasure> Changes { get; }

    /// <summary>The columns that lead to the person, and what they hold afterwards.</summary>
    public IReadOnlyList<SeveredColumn> Severed { get; }

    /// <summary>The table that leads to the person, where many people may share a row.</summary>
    public JoinTable? Join { get; }

    /// <summary>Whether rows go as a whole, but for those that others need.</summary>
    public bool Deletes => Kind switch
    {
        StepKind.Own or StepKind.LastOfShared => Entity.MayBeDeleted,
        StepKind.Access => Entity.Members.Count == 0 && IsNothingButReferences(Entity),
        StepKind.Expired => Changes.Count == Entity.Members.Count && Changes.All(change => change.MayTakeRowAlong),
        _ => false,
    };

    /// <summary>Whether the person's key is the row's.</summary>
    public bool IsOneRow => Path.Steps.Count == 0 && Entity.Key.All(property => Path.Key.Any(route => route.Segments is [var only] && only == property));

    /// <summary>Whether whole rows of one table go, by what is in them, and nothing has to be read of them before.</summary>
    public bool IsOneTable => Deletes && Path.Steps.Count == 0 && Entity.IsAlone && !Changes.Any(change => change.Member.Plan.NamesBlob);

    /// <summary>Whether there is nothing to do but to say why the rows stay.</summary>
    public bool KeepsAll => !Deletes && Changes.Count == 0 && Severed.Count == 0 && Join is null;

    /// <summary>The steps that erase a person, in order.</summary>
    public static IReadOnlyList<ErasureStep> For(ResolvedPlan plan, string subject) =>
        Known.GetOrCreateValue(plan).GetOrAdd(subject, static (subject, plan) => Find(plan, subject), plan);

    private static IReadOnlyList<ErasureStep> Find(ResolvedPlan plan, string subject) =>
        [.. plan.Entities.SelectMany(entity => entity.PathsTo(subject).SelectMany(path => KindsOf(entity, path).Select(kind => new ErasureStep(entity, path, kind))))];

    /// <summary>A step over rows whose retention is over.</summary>
    /// <param name="entity">The type.</param>
    /// <param name="path">The way to the person whose rows they are.</param>
    /// <param name="kind"><see cref="StepKind.Expired"/> or <see cref="StepKind.Due"/>.</param>
    /// <param name="due">What goes.</param>
    public static ErasureStep AtEnd(ResolvedEntity entity, ResolvedPath path, StepKind kind, IReadOnlyList<MemberErasure> due) => new(entity, path, kind, due);

    /// <summary>The rows that are still to be done.</summary>
    public IQueryable Rows(PersonalDataDatabase database, SubjectIdentity subject, GoneCoOwners gone) =>
        RowSelection.Where(database.Context, Entity, database.Options.HidingFilters, row =>
        {
            var mine = SubjectPredicate.Build(database.Context, row, Path, subject);
            return Kind == StepKind.LastOfShared
                ? OthersOf(Path).Select(path => Expression.Not(SubjectPredicate.BuildOther(database.Context, row, path, subject, gone.Of(path)))).Aggregate(mine, Expression.AndAlso)
                : mine;
        });

    /// <summary>The paths to the other people of a shared row.</summary>
    public IEnumerable<ResolvedPath> OthersOf(ResolvedPath path) =>
        Entity.Paths.Where(other => (!ReferenceEquals(other, path) || other.LeadsToMany) && other.Plan.Role != SubjectRole.Accessor);

    private static StepKind[] KindsOf(ResolvedEntity entity, ResolvedPath path) => path.Plan.Role switch
    {
        SubjectRole.Accessor => [StepKind.Access],
        _ when entity.IsShared => [StepKind.LastOfShared, StepKind.Leave],
        _ => [StepKind.Own],
    };

    private bool IsToChange(ResolvedMember member) => member.Plan.Outcome != ErasureOutcome.Blocked && Kind switch
    {
        StepKind.Own or StepKind.LastOfShared => true,
        StepKind.Leave => Path.Includes(member),
        _ => false,
    };

    private static bool IsNothingButReferences(ResolvedEntity entity) =>
        entity.EntityType.GetProperties().All(property => property.IsKey() || property.IsForeignKey());
}
