using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>
/// A plan, and what of the database it is about: each type with its tables, columns and keys. Made once for a model, and only of a plan that fits it
/// (clauses R-ACCESS, R-ERASE).
/// </summary>
public sealed class ResolvedPlan
{
    internal ResolvedPlan(PersonalDataPlan plan, IModel model, IReadOnlyList<ResolvedEntity> entities)
    {
        Plan = plan;
        Model = model;
        Entities = entities;
    }

    /// <summary>What the policy says.</summary>
    public PersonalDataPlan Plan { get; }

    /// <summary>What the database maps.</summary>
    public IModel Model { get; }

    /// <summary>The types that rows can be of, in order of erasure; each row is of exactly one of them, with what it inherits.</summary>
    public IReadOnlyList<ResolvedEntity> Entities { get; }

    /// <summary>Fits a plan to a model.</summary>
    /// <exception cref="PersonalDataModelException">They differ; its message names each difference.</exception>
    public static ResolvedPlan Create(IModel model, PersonalDataPlan plan)
    {
        var resolver = new PlanResolver(model, plan);
        var resolved = resolver.Resolve();
        return resolver.Differences.Count == 0 ? resolved : throw new PersonalDataModelException(resolver.Differences);
    }

    /// <summary>The kind of data subject of an identity.</summary>
    /// <exception cref="ArgumentException">The plan knows none of that id, or its key has another number of values.</exception>
    public SubjectPlan SubjectOf(SubjectIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var subject = Plan.Subjects.FirstOrDefault(candidate => candidate.Subject == identity.Subject)
            ?? throw new ArgumentException($"The plan knows no data subject '{identity.Subject}'; it knows {string.Join(", ", Plan.Subjects.Select(known => known.Subject))}.", nameof(identity));
        return subject.Key.Count == identity.Key.Count
            ? subject
            : throw new ArgumentException($"The key of '{subject.Subject}' is {string.Join(", ", subject.Key)}: it has {subject.Key.Count} values, not {identity.Key.Count}.", nameof(identity));
    }

    /// <summary>The person, with the key in the types of the model: a number of the right width, a <see cref="Guid"/> that a request sent as text.</summary>
    /// <exception cref="ArgumentException">The plan knows no such data subject, or a value is none of the key's type.</exception>
    public SubjectIdentity Normalise(SubjectIdentity identity)
    {
        var subject = SubjectOf(identity);
        var type = Model.FindEntityTypes(subject.Type).First(candidate => !candidate.IsOwned());
        var values = subject.Key.Select((member, index) => SubjectKeyValue.To(identity.Key[index], RouteResolver.ResolveKey(type, member, null)!.Property.ClrType));
        try
        {
            return new SubjectIdentity(identity.Subject, [.. values]);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            throw new ArgumentException($"The key is not of the type that '{identity.Subject}' has.", nameof(identity), exception);
        }
    }
}
