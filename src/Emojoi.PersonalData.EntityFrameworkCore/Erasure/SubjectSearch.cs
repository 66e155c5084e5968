using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Finds out whether anything is there of a person (F22), and who is meant by a pseudonym (F25).</summary>
internal sealed class SubjectSearch(PersonalDataDatabase database)
{
    /// <summary>Whether the person, or anything that refers to them, is in the database.</summary>
    public async Task<bool> ExistsAsync(SubjectIdentity person, CancellationToken cancellation)
    {
        foreach (var command in Traces(person))
        {
            var (commands, found) = (new CommandGroup(database.Context), 0L);
            commands.Count(command, rows => found = rows);
            await commands.RunAsync(cancellation).ConfigureAwait(false);
            if (found > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Queries that count what is there of a person, the likeliest to find something first: the person's own row comes last in the plan.</summary>
    public IEnumerable<DbCommand> Traces(SubjectIdentity person)
    {
        foreach (var entity in database.Resolved.Entities.Reverse().Where(entity => entity.PathsTo(person.Subject).Any()))
        {
            var command = database.Rows(entity, person).CreateKeyCommand(entity);
            command.CommandText = $"SELECT count(*) FROM ({command.CommandText} LIMIT 1) AS any_row";
            yield return command;
        }
    }

    /// <summary>The people whose pseudonyms are given: all who have a row, or whom a row refers to.</summary>
    public async Task<IReadOnlyList<SubjectIdentity>> FindAsync(IReadOnlySet<string> pseudonyms, CancellationToken cancellation)
    {
        var found = new Dictionary<string, SubjectIdentity>(StringComparer.Ordinal);
        foreach (var entity in database.Resolved.Entities)
        {
            foreach (var path in entity.Paths.Where(path => path.Steps.Count == 0))
            {
                await foreach (var key in RowSelection.Select(database.AllRows(entity), path.Key).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
                {
                    Note(path.Plan.Subject, key, pseudonyms, found);
                }
            }
        }

        return [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    private void Note(string subject, object?[] key, IReadOnlySet<string> pseudonyms, Dictionary<string, SubjectIdentity> found)
    {
        if (database.PersonOf(subject, key) is { } person && database.PseudonymOf(person) is var pseudonym && pseudonyms.Contains(pseudonym))
        {
            found[pseudonym] = person;
        }
    }
}
