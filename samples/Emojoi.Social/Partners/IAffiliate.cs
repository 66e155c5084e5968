namespace Emojoi.Social.Partners;

/// <summary>An affiliate that Emojoi warns of security incidents; what is passed here reaches it (clause S-AFFILIATE).</summary>
[Recipient(Recipients.Affiliates)]
public interface IAffiliate
{
    void Watch(string? device);
}
