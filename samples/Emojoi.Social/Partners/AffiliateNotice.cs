using Emojoi.PersonalData.Rights;

namespace Emojoi.Social.Partners;

/// <summary>Tells the affiliate that a member was erased, so that it no longer watches their devices (clause R-ERASE-RECIPIENTS).</summary>
[Recipient(Recipients.Affiliates)]
public sealed class AffiliateNotice(TextWriter letters) : IErasureNotice
{
    public Task NotifyAsync(SubjectIdentity subject, Guid request, CancellationToken cancellation = default) =>
        letters.WriteLineAsync("A letter to the affiliate: whose device it watched was erased, and it forgets the device.");
}
