namespace Emojoi.PersonalData;

/// <summary>Where a piece of personal data comes from (policy format, <c>categories.*.source</c>).</summary>
public enum DataSource
{
    /// <summary>As the policy says for the category.</summary>
    Policy = 0,

    /// <summary>The data subject gave it.</summary>
    Subject = 1,

    /// <summary>Observed of the data subject, such as an IP address or a crash.</summary>
    Observed = 2,

    /// <summary>Derived from other data, such as a preference score.</summary>
    Derived = 3,

    /// <summary>Received from a third party.</summary>
    ThirdParty = 4,
}
