using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>How many rows of a person the database expects in tables that one statement may empty of them, before anybody looks.</summary>
internal sealed class ExpectedRows(PersonalDataDatabase database)
{
    private readonly Dictionary<string, double> _rows = new(StringComparer.Ordinal);
    private SubjectIdentity? _person;

    /// <summary>Asks, along with other questions.</summary>
    public void Ask(CommandGroup commands, SubjectIdentity person)
    {
        _rows.Clear();
        _person = person;
        var dialect = SqlDialect.Of(database.Context);
        foreach (var step in ErasureStep.For(database.Resolved, person.Subject).Where(step => dialect.EndsStatements && step is { IsOneTable: true, IsOneRow: false, Kind: not StepKind.LastOfShared }))
        {
            dialect.Estimate(commands, database.Rows(step.Entity, person, step.Path).CreateKeyCommand(step.Entity), rows => _rows[step.Id] = rows);
        }
    }

    /// <summary>What it expects of a step; <c>null</c> where it was not asked.</summary>
    public double? Of(SubjectIdentity person, ErasureStep step) => ReferenceEquals(person, _person) && _rows.TryGetValue(step.Id, out var rows) ? rows : null;
}
