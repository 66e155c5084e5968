namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>Plans of which the row of an account stays, whatever else happens.</summary>
internal static class AccountPlan
{
    public static readonly SubjectIdentity One = new("holder", 1);

    public static PersonalDataPlan Of(params IEnumerable<MemberPlan> members) => new(
        "Accounts 1.0",
        [new SubjectPlan("holder", typeof(Account), ["Id"])],
        [new EntityPlan(typeof(Account), [new SubjectPath("holder", SubjectRole.Owner, [], ["Id"])], [.. members])]);

    public static MemberPlan Member(string path, ErasureStrategy strategy) =>
        new(path.Split('.'), "contact", "account", "account-lifetime", ErasureOutcome.Anonymised, strategy) { Length = 3, Custom = static value => value };
}
