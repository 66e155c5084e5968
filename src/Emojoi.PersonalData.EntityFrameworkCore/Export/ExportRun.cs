using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export;

/// <summary>One export: whose, of when, and what has been written of it.</summary>
internal sealed class ExportRun(PersonalDataDatabase database, SubjectIdentity subject, DateTimeOffset createdAt)
{
    private readonly SortedDictionary<string, long> _rows = new(StringComparer.Ordinal);
    private readonly List<ExportGap> _missing = [];
    private ReadSnapshot? _snapshot;

    /// <summary>Number of the request.</summary>
    public Guid Request { get; } = Guid.NewGuid();

    /// <summary>Whose data it is.</summary>
    public SubjectIdentity Subject { get; } = subject;

    /// <summary>When it began.</summary>
    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>The policy that the plan was generated from.</summary>
    public string Policy => database.Plan.Policy;

    /// <summary>The tables.</summary>
    public IReadOnlyList<ExportSection> Sections { get; } = SectionPlanner.SectionsFor(database.Resolved, subject.Subject);

    /// <summary>How many rows each table has.</summary>
    public IReadOnlyDictionary<string, long> Rows => _rows;

    /// <summary>How many rows all tables have.</summary>
    public long TotalRows { get; private set; }

    /// <summary>What is not in the export, and why.</summary>
    public IReadOnlyList<ExportGap> Missing => _missing;

    /// <summary>Begins to read from one state of the database.</summary>
    public async Task<ReadSnapshot> BeginReadingAsync(CancellationToken cancellation) =>
        _snapshot = await ReadSnapshot.BeginAsync(database.Context, cancellation).ConfigureAwait(false);

    /// <summary>Reads the rows of a table, one after the other.</summary>
    /// <returns>How many there were.</returns>
    public async Task<long> ReadAsync(ExportSection section, Func<DbDataReader, ValueTask> handle, CancellationToken cancellation)
    {
        var query = new SectionQuery(database.Context, section, Subject).Build(database.Options.HidingFilters);
        var rows = 0L;
        var command = _snapshot!.CreateCommand(query);
        await using (command.ConfigureAwait(false))
        {
            var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                section.Check(reader);
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    await handle(reader).ConfigureAwait(false);
                    rows++;
                }
            }
        }

        return rows;
    }

    /// <summary>Takes down how many rows a table has, and what of them is other people's.</summary>
    public void Count(ExportSection section, long rows)
    {
        _rows[section.Name] = rows;
        TotalRows += rows;
        if (rows > 0 && section.LeftOut is { } reason)
        {
            Miss(new ExportGap(section.Name, reason));
        }
    }

    /// <summary>Takes down what is not in the export.</summary>
    public void Miss(ExportGap gap) => _missing.Add(gap);

    /// <summary>What was written.</summary>
    public ExportManifest Manifest(IReadOnlyList<ExportFile> files) => new(Subject.Subject, CreatedAt, Policy, files, Missing);
}
