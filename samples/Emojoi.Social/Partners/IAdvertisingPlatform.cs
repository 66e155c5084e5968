namespace Emojoi.Social.Partners;

/// <summary>A platform that advertises, and learns how many but never who; what is passed here reaches it (clause S-ADS).</summary>
[Recipient(Recipients.AdvertisingPartners)]
public interface IAdvertisingPlatform
{
    void Measure(string audience);
}
