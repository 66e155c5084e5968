namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>A person with a value in every place.</summary>
public static class VariedLife
{
    public static IEnumerable<object> Create(int number, string mark) =>
    [
        new Person
        {
            Realm = 1,
            Number = number,
            Nickname = "nick-" + mark,
            Email = "one@example.org",
            Age = 33,
            Secret = "secret-" + mark,
            Mood = Mood.Cheerful,
            Hobbies = ["hobby-1", "hobby-2"],
            Fingerprint = [1, 2, 3],
            JoinedAt = new DateTimeOffset(2020, 2, 29, 12, 0, 0, TimeSpan.Zero),
            Home = new Address { Street = "home-" + mark, Format = "format-1" },
            Work = new Address { Street = "work-" + mark, Format = "format-1" },
            Settings = new Settings
            {
                Signature = "signature-" + mark,
                Preferred = Mood.Gloomy,
                Theme = "theme-1",
                Devices = [new Device { Serial = "serial-1", Colour = "colour-1" }, new Device { Serial = "serial-2", Colour = "colour-1" }],
            },
            Former = { new Address { Street = "former-1", Format = "format-1" }, new Address { Street = "former-2" } },
        },
        new Order { Realm = 1, PersonNumber = number, Lines = { new OrderLine { Engraving = "engraving-" + mark } } },
        new Letter { Realm = 1, PersonNumber = number, Title = "letter-title", Greeting = "greeting-" + mark },
        new Recipe { Realm = 1, PersonNumber = number, Title = "recipe-title", Dish = "dish-" + mark },
        new Certificate { Realm = 1, PersonNumber = number, Title = "certificate-title", Issuer = "issuer-1" },
        new Diploma { Realm = 1, PersonNumber = number, Title = "diploma-title", Issuer = "issuer-2", Subject = "subject-" + mark },
        new TrainTicket { Id = 1, Realm = 1, PersonNumber = number, Title = "train-title", Seat = "seat-1", Station = "station-" + mark },
        new FlightTicket { Id = 2, Realm = 1, PersonNumber = number, Title = "flight-title", Seat = "seat-2", Gate = "gate-" + mark },
    ];
}
