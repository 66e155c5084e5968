using System.Globalization;
using Emojoi.Social.Devices;
using Emojoi.Social.Operations;

namespace Emojoi.Social.Partners;

/// <summary>Everything that leaves for somebody else (clause S-CONSENT): each partner gets what the policy names, and nothing else.</summary>
public sealed class PartnerDesk(SocialStore store, ISupplier supplier, IAffiliate affiliate, IAdvertisingPlatform platform)
{
    /// <summary>Has the supplier look at a crash.</summary>
    [ProcessedFor(Purposes.Operations)]
    public void Report(CrashReport crash) => supplier.LookAt(crash.StackTrace);

    /// <summary>Warns the affiliate of a device.</summary>
    [ProcessedFor(Purposes.Security)]
    public void WarnOf(Device device) => affiliate.Watch(device.DeviceId?.ToString());

    /// <summary>Tells advertisers how many people they reach.</summary>
    public void TellReach() => platform.Measure(store.Members.Count.ToString(CultureInfo.InvariantCulture));
}
