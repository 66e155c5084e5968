using HomeKit;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace HomeKit
{
    public class Vault
    {
        public void Store(object value) => _ = value;
    }
}

namespace FlowCases.Studies
{
    public interface IChoices
    {
        [ConsentCheck("research")] Task<bool> MayResearchAsync(int patient, CancellationToken token = default);
        [ConsentCheck("research")] bool TryGetResearch(int patient, out DateTime since);
        [ConsentCheck("newsletter")] bool MayWrite(int patient);
        [OptOutCheck("push")] bool IsMuted(int patient);
        [ConsentCheck("research")] void DemandResearch(int patient);
    }

    public class Study(IChoices choices, Vault vault)
    {
        [ProcessedFor("research")]
        public async Task Awaited(Patient patient, int id)
        {
            if (await choices.MayResearchAsync(id)) vault.Store(patient.Note); // ok
            else vault.Store(patient.Note); // !EPD2016
        }

        [ProcessedFor("research")]
        public async Task Awaited_into_a_local(Patient patient, int id, CancellationToken token)
        {
            var may = await choices.MayResearchAsync(id, token).ConfigureAwait(false);
            if (!may)
            {
                throw new InvalidOperationException("no consent");
            }

            vault.Store(patient.Note); // ok
        }

        [ProcessedFor("research")]
        public void Out(Patient patient, int id)
        {
            if (choices.TryGetResearch(id, out var since) && since < DateTime.UtcNow)
            {
                vault.Store(patient.Note); // ok
            }

            if (choices.TryGetResearch(id, out since) || since < DateTime.UtcNow)
            {
                vault.Store(patient.Note); // !EPD2016
            }
        }

        [ProcessedFor("research")]
        public void In_a_loop(IEnumerable<Patient> patients)
        {
            foreach (var patient in patients)
            {
                if (!choices.TryGetResearch(1, out _)) continue;
                vault.Store(patient.Note); // ok
            }

            foreach (var patient in patients)
            {
                if (!choices.TryGetResearch(1, out _)) Console.WriteLine("none");
                vault.Store(patient.Note); // !EPD2016
            }
        }

        [ProcessedFor("research")]
        public void Filtered(IEnumerable<Patient> patients)
        {
            foreach (var note in patients.Where(p => choices.TryGetResearch(1, out _)).Select(p => p.Note)) vault.Store(note); // ok
        }

        [ProcessedFor("research")]
        public void Demanded(Patient patient)
        {
            choices.DemandResearch(1);
            vault.Store(patient.Note); // ok
        }

        [ProcessedFor("research")]
        public void Demanded_on_one_way(Patient patient, bool isNew)
        {
            if (isNew) choices.DemandResearch(1);
            vault.Store(patient.Note); // !EPD2016
        }

        [ProcessedFor("research")]
        public void Demanded_in_try(Patient patient)
        {
            try { choices.DemandResearch(1); } catch (InvalidOperationException) { }
            vault.Store(patient.Note); // !EPD2016
        }

        [ProcessedFor("research")]
        public void Ternary(Patient patient)
        {
            var note = choices.TryGetResearch(1, out _) ? patient.Note : null;
            if (note is not null) vault.Store(note); // ok
        }

        [ProcessedFor("research")]
        public void Other_purpose(Patient patient)
        {
            if (choices.MayWrite(1)) vault.Store(patient.Note); // !EPD2016
        }

        [ProcessedFor("research")]
        public void By_local_function(Patient patient)
        {
            bool May() => choices.TryGetResearch(1, out _) && patient.Ward != "";
            if (May()) vault.Store(patient.Note); // ok
            if (!May()) vault.Store(patient.Note); // !EPD2016
        }

        [ProcessedFor("research")]
        public void By_helper(Patient patient) => WithConsent(() => vault.Store(patient.Note)); // ok

        private void WithConsent(Action work)
        {
            if (choices.TryGetResearch(1, out _)) work();
        }

        [ProcessedFor("research")]
        public void By_helper_that_does_not_ask(Patient patient) => Anyway(() => vault.Store(patient.Note)); // !EPD2016

        private static void Anyway(Action work) => work();

        [ProcessedFor("newsletter")]
        public void Switch(Patient patient)
        {
            switch (choices.MayWrite(1))
            {
                case true:
                    vault.Store(patient.News); // ok
                    break;
                default:
                    vault.Store(patient.News); // !EPD2016
                    break;
            }
        }

        [ProcessedFor("research")]
        public async Task By_task(Patient patient, int id)
        {
            if (await May(id)) vault.Store(patient.Note); // ok
            if (May(id).GetAwaiter().GetResult()) vault.Store(patient.Note); // ok
            if (May(id).Result) vault.Store(patient.Note); // ok
            if (!await May(id)) vault.Store(patient.Note); // !EPD2016
            if (await Perhaps(id)) vault.Store(patient.Note); // !EPD2016
        }

        private Task<bool> May(int id) => id < 0 ? Task.FromResult(false) : choices.MayResearchAsync(id);
        private Task<bool> Perhaps(int id) => id < 0 ? Task.FromResult(true) : choices.MayResearchAsync(id);

        [ProcessedFor("research")]
        public async Task By_async_helper(Patient patient) => await IfAgreedAsync(async () => // ok
        {
            await Task.Yield();
            vault.Store(patient.Note); // ok
        });

        private async Task IfAgreedAsync(Func<Task> work)
        {
            if (!await choices.MayResearchAsync(1).ConfigureAwait(false))
            {
                return;
            }

            await work();
        }

        [ProcessedFor("research")]
        public void By_two_helpers(Patient patient) => Outer(() => vault.Store(patient.Note)); // ok

        private void Outer(Action work) => WithConsent(work);

        [ProcessedFor("research")]
        public void By_one_of_two(Patient patient) => Either(() => vault.Store(patient.Note), true); // !EPD2016

        private void Either(Action work, bool isNew)
        {
            if (isNew) work();
            else WithConsent(work);
        }

        private readonly List<Action> _later = [];

        [ProcessedFor("research")]
        public void Kept(Patient patient) => Keep(() => vault.Store(patient.Note)); // !EPD2016

        private void Keep(Action work)
        {
            _later.Add(work);
            WithConsent(work);
        }
    }

    public static class ApiAddresses
    {
        public const string Mailer = "https://api.mailer.example";
        public static readonly Uri Home = new("https://api.home.example/v1/");
        public static readonly string Sister = $"https://{Host}/x";
        private const string Host = "sister.example";
    }

    public class Senders(HttpClient http, IHttpClientFactory factory)
    {
        public Task Home(User user) => http.PostAsJsonAsync(new Uri(ApiAddresses.Home, "users"), user.Email); // ok
        public Task Abroad(User user) => http.PostAsJsonAsync(ApiAddresses.Mailer + "/send", user.Email); // !EPD2001
        public Task Phone_abroad(User user) => http.PostAsJsonAsync($"{ApiAddresses.Mailer}/send", new { user.Phone }); // !EPD2003
        public Task Sister_nick(User user) => http.PostAsJsonAsync(ApiAddresses.Sister, new { user.Nickname }); // ok
        public Task Sister_mail(User user) => http.PostAsJsonAsync(ApiAddresses.Sister, new { user.Email }); // !EPD2003
        public Task Nobody(User user) => http.PostAsJsonAsync("https://unknown.example/x", new { user.Email }); // !EPD2002
        public Task Plan(User user) => http.PostAsJsonAsync("https://unknown.example/x", new { user.Plan }); // ok

        public async Task By_factory(User user)
        {
            using var client = factory.CreateClient("x");
            client.BaseAddress = new Uri("https://unknown.example");
            using var content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { mail = user.Email }));
            await client.PostAsync("/x", content); // !EPD2002
            using var other = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { user.Plan }));
            await client.PostAsync("/x", other); // ok
        }

        public async Task Form(User user)
        {
            var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["mail"] = user.Email });
            using var request = new HttpRequestMessage(HttpMethod.Post, "https://unknown.example/form") { Content = form };
            await http.SendAsync(request); // !EPD2002
        }

        public async Task Builder(User user)
        {
            var uri = new UriBuilder("https", "api.mailer.example") { Path = "send" }.Uri;
            await http.PostAsJsonAsync(uri, new { user.Email }); // !EPD2001
        }

        public void Cleaned(User user)
        {
            Console.WriteLine(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(user.Email)))); // !EPD4003
            Console.WriteLine(user.Email.Length > 3 ? "long" : "short"); // ok
            Console.WriteLine(Regex.Replace(user.Email, ".", "*")); // !EPD2007
            Console.WriteLine(user.Email is null or ""); // ok
            Console.WriteLine(user.Posts.Any(post => post == "x")); // ok
            Console.WriteLine(nameof(user.Email)); // ok
            Console.WriteLine(user.BirthDate.Year); // !EPD2007
            Console.WriteLine(user.Email[..3]); // !EPD2007
        }
    }
}
