namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>What the policy says of <see cref="SocialDb"/>.</summary>
public static class SocialPlan
{
    public static PersonalDataPlan Create() => new(
        "Social 1.0",
        [new SubjectPlan("member", typeof(Member), ["Id"])],
        [
            new EntityPlan(typeof(Comment), [Owner("AuthorId")], [Deleted("Body")]),
            new EntityPlan(typeof(Post), [Owner("AuthorId")], [Deleted("Body"), Deleted("Picture") with { NamesBlob = true }, Deleted("Attachments") with { NamesBlob = true }]),
            new EntityPlan(
                typeof(Message),
                [new SubjectPath("member", SubjectRole.CoOwner, [], ["SenderId"], "Draft"), new SubjectPath("member", SubjectRole.CoOwner, [], ["RecipientId"])],
                [Deleted("Text"), Changed(ErasureStrategy.Null, "Draft", "Remark")]),
            new EntityPlan(typeof(Follow), [Owner("FollowerId"), Owner("FollowedId")], []),
            new EntityPlan(typeof(Session), [Owner("MemberId")], []),
            new EntityPlan(typeof(Invoice), [Owner("MemberId")], [Kept("BilledTo"), Changed(ErasureStrategy.Null, "Remark")]),
            new EntityPlan(typeof(Member), [Owner("Id")], [Deleted("Name"), Deleted("Email"), Deleted("Profile", "Nickname"), Deleted("Profile", "BirthDate")]),
        ]);

    public static SubjectPath Owner(params string[] key) => new("member", SubjectRole.Owner, [], key);

    public static MemberPlan Deleted(params string[] path) => new(path, "contact", "account", "account-lifetime", ErasureOutcome.Erased, ErasureStrategy.Policy) { Rectifiable = true };

    public static MemberPlan Changed(ErasureStrategy strategy, params string[] path) =>
        new(path, "contact", "account", "account-lifetime", ErasureOutcome.Erased, strategy) { Rectifiable = true };

    public static MemberPlan Kept(params string[] path) =>
        new(path, "billing", "tax", "ten-years", ErasureOutcome.Blocked, ErasureStrategy.Policy) { Law = "Tax Code 147", Period = "P10Y", From = "collection" };
}
