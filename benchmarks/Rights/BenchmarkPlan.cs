using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>What the policy says of <see cref="BenchmarkDb"/>.</summary>
internal static class BenchmarkPlan
{
    public static PersonalDataPlan Create() => new(
        "Benchmark 1.0",
        [new SubjectPlan("member", typeof(Member), ["Id"])],
        [
            new EntityPlan(typeof(Post), [new SubjectPath("member", SubjectRole.Owner, [], ["MemberId"])], [Post("Text"), Post("Place"), Post("Likes")]) { CollectedAt = "At" },
            new EntityPlan(typeof(Member), [new SubjectPath("member", SubjectRole.Owner, [], ["Id"])], [Member("Name")]),
        ]);

    private static MemberPlan Post(string name) => Member(name) with { Period = "P6M", From = "collection" };

    private static MemberPlan Member(string name) => new([name], "content", "account", "account-lifetime", ErasureOutcome.Erased, ErasureStrategy.Policy);
}
