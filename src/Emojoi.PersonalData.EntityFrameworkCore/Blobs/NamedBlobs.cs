using System.Globalization;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Emojoi.PersonalData.EntityFrameworkCore.Blobs;

/// <summary>Which blobs rows still name, whoever's and whichever tenant's they are (F06).</summary>
internal sealed class NamedBlobs(DbContext context, ResolvedPlan plan)
{
    private readonly SqlText _sql = new(context);

    private IEnumerable<ResolvedMember> Members => plan.Entities.SelectMany(entity => entity.Members).Where(member => member.Plan.NamesBlob);

    /// <summary>Those of some names that rows hold in a form which only the model can read, as a converter makes it: all of these rows are read.</summary>
    public async Task<HashSet<string>> FindConvertedAsync(IReadOnlySet<string> names, CancellationToken cancellation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (names.Count == 0)
        {
            return found;
        }

        foreach (var member in Members.Where(member => !IsText(member)).DistinctBy(member => (member.Place.Column, member.Route.Property)))
        {
            await using var command = _sql.Command();
            command.CommandText = $"SELECT {_sql.Name(member.Place.Column)} FROM {_sql.Name(member.Place.Table.Table)}";
            await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                found.UnionWith(BlobNames.Read(reader, 0, member).Where(names.Contains));
            }
        }

        return found;
    }

    /// <summary>Whether a row holds a name as text.</summary>
    public async Task<bool> IsNamedAsync(string name, CancellationToken cancellation)
    {
        foreach (var member in Members.Where(IsText).DistinctBy(member => member.Place.Column))
        {
            if (await IsNamedAsync(member, name, cancellation).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsNamedAsync(ResolvedMember member, string name, CancellationToken cancellation)
    {
        await using var command = _sql.Command();
        var (column, text) = (_sql.Name(member.Place.Column), _sql.Parameter(command, name));
        // Whether it is the very member of a document that names it, nobody asks: a name that occurs is a name that counts.
        var condition = member.Place.IsDocument || IsList(member) ? _sql.Dialect.HoldsText(column, member.Place.Column.StoreType, text) : $"{column} = {text}";
        command.CommandText = $"SELECT EXISTS (SELECT 1 FROM {_sql.Name(member.Place.Table.Table)} WHERE {condition})";
        return Convert.ToBoolean(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    private static bool IsList(ResolvedMember member) => member.Route.Property.GetTypeMapping().ElementTypeMapping is not null;

    /// <summary>Whether the database holds each name as a text of its own.</summary>
    private static bool IsText(ResolvedMember member) => IsText(member.Route.Property.GetTypeMapping());

    private static bool IsText(CoreTypeMapping mapping) => mapping switch
    {
        { ElementTypeMapping: { } element } => IsText(element),
        { Converter: null } => mapping.ClrType == typeof(string),
        _ => mapping.Converter is UriToStringConverter,
    };
}
