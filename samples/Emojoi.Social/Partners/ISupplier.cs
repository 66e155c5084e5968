namespace Emojoi.Social.Partners;

/// <summary>The technology supplier that looks at crashes; what is passed here reaches it (clauses S-SUPPLIER, S-PARTNER).</summary>
[Recipient(Recipients.TechnologySuppliers)]
public interface ISupplier
{
    void LookAt(string? crash);
}
