using Emojoi.Social.Partners;

namespace Emojoi.Social.Demonstration;

/// <summary>Partners that count what they get.</summary>
internal sealed class CountingPartners : ISupplier, IAffiliate, IAdvertisingPlatform
{
    public int Crashes { get; private set; }

    public int Devices { get; private set; }

    public string Audience { get; private set; } = "";

    public void LookAt(string? crash) => Crashes++;

    public void Watch(string? device) => Devices++;

    public void Measure(string audience) => Audience = audience;
}
