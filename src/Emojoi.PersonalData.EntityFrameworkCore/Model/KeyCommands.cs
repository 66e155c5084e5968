using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Turns a selection into the command that reads its primary keys.</summary>
internal static class KeyCommands
{
    public static DbCommand CreateKeyCommand(this IQueryable rows, ResolvedEntity entity) =>
        RowSelection.Select(rows, entity.Key.Select(property => new MemberRoute([property]))).CreateDbCommand();
}
