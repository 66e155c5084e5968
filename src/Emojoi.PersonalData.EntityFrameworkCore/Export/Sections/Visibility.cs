using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>
/// What of a row is whose (clause P-PUBLIC, F16). An owner gets everything but other people's parts; a co-owner what is shared and their own
/// part, without what identifies the others; who may only see a row, that there is one, and when.
/// </summary>
internal sealed class Visibility(ResolvedEntity entity, IReadOnlyList<ResolvedPath> ways)
{
    /// <summary>For which ways a tagged member is the person's.</summary>
    public uint Of(ResolvedMember member) => Mask(way => IsVisible(member, way));

    /// <summary>For which ways a part of the primary key is shown.</summary>
    public uint OfKey(IProperty property) => Mask(way => way.Plan.Role == SubjectRole.Owner || !IsKeyOfAnother([property], way));

    /// <summary>For all ways.</summary>
    public uint Everybody => Mask(static _ => true);

    /// <summary>Names of members that hold other people's keys, where a row does not belong to the person alone.</summary>
    public IEnumerable<string> OtherKeys() =>
        ways.Where(static way => way.Plan.Role != SubjectRole.Owner)
            .SelectMany(way => entity.Paths.Where(other => other.Steps.Count == 0 && other != way).SelectMany(static other => other.Key)
                .Where(key => IsKeyOfAnother(key.Segments, way)))
            .Select(static key => key.ToString());

    private bool IsVisible(ResolvedMember member, ResolvedPath way)
    {
        if (way.Includes(member))
        {
            return true;
        }

        if (entity.Paths.Any(other => other != way && other.Includes(member)))
        {
            return false;
        }

        return way.Plan.Role switch
        {
            SubjectRole.Owner => true,
            SubjectRole.CoOwner => !IsKeyOfAnother(member.Route.Segments, way),
            _ => false,
        };
    }

    private bool IsKeyOfAnother(IReadOnlyList<IPropertyBase> segments, ResolvedPath way)
    {
        return !Holds(way) && entity.Paths.Any(other => other != way && Holds(other));

        bool Holds(ResolvedPath path) => path.Steps.Count == 0 && path.Key.Any(key => key.Segments.SequenceEqual(segments));
    }

    private uint Mask(Func<ResolvedPath, bool> isVisible)
    {
        var mask = 0u;
        for (var i = 0; i < ways.Count; i++)
        {
            mask |= isVisible(ways[i]) ? 1u << i : 0;
        }

        return mask;
    }
}
