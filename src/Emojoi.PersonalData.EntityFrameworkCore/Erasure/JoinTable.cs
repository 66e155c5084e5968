using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The table between rows and the many people who share them: who leaves, leaves by it (clause P-PUBLIC).</summary>
internal sealed class JoinTable
{
    private readonly ResolvedPath _path;
    private readonly IForeignKey _toRow;
    private readonly IForeignKey _toPerson;
    private readonly ITable _table;

    private JoinTable(ResolvedPath path, IForeignKey toRow, IForeignKey toPerson)
    {
        (_path, _toRow, _toPerson) = (path, toRow, toPerson);
        _table = (ITable)toRow.DeclaringEntityType.GetTableMappings().Single().Table;
    }

    /// <summary>The table that a path leads through; <c>null</c> where it leads through none, or through more than that.</summary>
    public static JoinTable? Of(ResolvedPath path)
    {
        if (path.Steps is not [{ Navigation: ISkipNavigation navigation } step])
        {
            return null;
        }

        var isAlong = step.Kind == PathStepKind.Navigation;
        return new JoinTable(path, isAlong ? navigation.ForeignKey : navigation.Inverse.ForeignKey, isAlong ? navigation.Inverse.ForeignKey : navigation.ForeignKey);
    }

    /// <summary>Deletes what leads from a batch of rows to the person.</summary>
    /// <returns>How many rows of the batch no longer lead there.</returns>
    public async Task<long> DeleteAsync(PersonalDataDatabase database, SubjectIdentity subject, StepSql sql, RowBatch batch, CancellationToken cancellation)
    {
        var deleted = 0L;
        foreach (var person in database.Resolved.Entities.Where(entity => _path.Subject.Type.IsAssignableFrom(entity.EntityType.ClrType)))
        {
            var keys = RowSelection.Select(database.Rows(person, subject), _toPerson.PrincipalKey.Properties.Select(property => new MemberRoute([property])));
            foreach (var key in await keys.ToListAsync(cancellation).ConfigureAwait(false))
            {
                deleted += await sql.ExecuteAsync(batch, command => Delete(sql.Sql, sql.Keys, command, key), cancellation).ConfigureAwait(false);
            }
        }

        return deleted;
    }

    private string Delete(SqlText sql, string batchKeys, DbCommand command, object?[] person)
    {
        var row = SqlText.Tuple([.. _toRow.Properties.Select(property => $"d.{sql.Name(Column(property))}")]);
        var isPerson = string.Join(" AND ", _toPerson.Properties.Select((property, index) => $"d.{sql.Name(Column(property))} = {SqlText.Parameter(command, property, person[index])}"));
        return $" DELETE FROM {sql.Name(_table)} AS d WHERE {row} IN (SELECT {batchKeys} FROM batch) AND {isPerson}";
    }

    private IColumn Column(IProperty property) => _table.FindColumn(property)!;
}
