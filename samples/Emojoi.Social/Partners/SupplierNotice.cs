using Emojoi.PersonalData.Rights;

namespace Emojoi.Social.Partners;

/// <summary>Tells the supplier that a member was erased, so that it deletes the crashes that it looked at (clause R-ERASE-RECIPIENTS).</summary>
[Recipient(Recipients.TechnologySuppliers)]
public sealed class SupplierNotice(TextWriter letters) : IErasureNotice
{
    public Task NotifyAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default) =>
        letters.WriteLineAsync("A letter to the supplier: whose crashes it looked at was erased, and it deletes them.");
}
