using System.Text.Json;

namespace Emojoi.PersonalData.Rights;

/// <summary>Corrects what a service holds about a person (clause R-CORRECT).</summary>
public interface IPersonalDataRectifier
{
    /// <summary>Corrects one member of one row, if the row belongs to the person and the policy lets them.</summary>
    /// <param name="subject">The person who asks.</param>
    /// <param name="entity">The type of the row.</param>
    /// <param name="row">The row's primary key; ignored for the person's own row and what lies within.</param>
    /// <param name="member">The member's path joined with dots (<c>Profile.Nickname</c>).</param>
    /// <param name="value">The new value, as JSON.</param>
    /// <param name="cancellation">Ends the request.</param>
    Task<RectificationOutcome> RectifyAsync(
        SubjectIdentity subject, Type entity, IReadOnlyList<object> row, string member, JsonElement value, CancellationToken cancellation = default);
}
