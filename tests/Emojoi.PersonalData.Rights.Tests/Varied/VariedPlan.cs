using static Emojoi.PersonalData.Rights.Tests.Social.SocialPlan;

namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>What the policy says of <see cref="VariedDb"/>.</summary>
public static class VariedPlan
{
    private static readonly SubjectPath Person = new("person", SubjectRole.Owner, [], ["Realm", "PersonNumber"]);

    public static PersonalDataPlan Create() => new(
        "Varied 1.0",
        [new SubjectPlan("person", typeof(Person), ["Realm", "Number"])],
        [
            new EntityPlan(typeof(OrderLine), [Person with { Steps = [new PathStep(PathStepKind.Navigation, typeof(OrderLine), "Order")] }], [Deleted("Engraving")]),
            new EntityPlan(typeof(Note), [Person], [Deleted("Title")]),
            new EntityPlan(typeof(Letter), [Person], [Deleted("Greeting")]),
            new EntityPlan(typeof(Recipe), [Person], [Deleted("Dish")]),
            new EntityPlan(typeof(Certificate), [Person], [Deleted("Title"), Deleted("Issuer")]),
            new EntityPlan(typeof(Diploma), [Person], [Deleted("Subject")]),
            new EntityPlan(typeof(Ticket), [Person], [Deleted("Title"), Deleted("Seat")]),
            new EntityPlan(typeof(TrainTicket), [Person], [Deleted("Station")]),
            new EntityPlan(typeof(FlightTicket), [Person], [Deleted("Gate")]),
            new EntityPlan(
                typeof(Person),
                [new SubjectPath("person", SubjectRole.Owner, [], ["Realm", "Number"])],
                [
                    Deleted("Nickname"), Deleted("Email"), Deleted("Age"), Deleted("Secret"), Deleted("Mood"), Deleted("Hobbies"), Deleted("Fingerprint"), Deleted("Origin"),
                    Deleted("Home", "Street"), Deleted("Settings", "Signature"), Deleted("Settings", "Preferred"), Deleted("Settings", "Devices", "Serial"),
                    Deleted("Work", "Street"), Deleted("Former", "Street"), Deleted("JoinedAt") with { Rectifiable = false },
                ]),
        ]);
}
