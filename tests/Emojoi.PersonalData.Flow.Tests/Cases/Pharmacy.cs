using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;
using StackExchange.Redis;

namespace FlowCases.Pharmacy;

public sealed class Customer
{
    public Guid Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile"), JsonIgnore] public string? Phone { get; set; }
    [PersonalData("address", "profile")] public Place Home { get; set; } = new();
    public string Shop { get; set; } = "";
    public int Points { get; set; }
    public List<Prescription> Prescriptions { get; set; } = [];
}

public sealed class Place
{
    public string Street { get; set; } = "";
    public string City { get; set; } = "";
}

public sealed class Prescription
{
    public int Number { get; set; }
    public string Drug { get; set; } = "";
    public Guid CustomerId { get; set; }
    public Customer? Customer { get; set; }
}

public sealed class Store(DbContextOptions<Store> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Prescription> Prescriptions => Set<Prescription>();
}

public class CustomerDto
{
    public string Shop { get; set; } = "";
    public string? Mail { get; set; }
    [JsonIgnore] public string? Phone { get; set; }
    public List<string> Drugs { get; set; } = [];

    public override string ToString() => $"{Shop}: {Drugs.Count}";
}

public static class Mapping
{
    public static CustomerDto ToDto(this Customer customer) => new()
    {
        Shop = customer.Shop,
        Mail = customer.Mail,
        Drugs = customer.Prescriptions.ConvertAll(one => one.Drug),
    };

    public static CustomerDto ToBare(this Customer customer) => new() { Shop = customer.Shop, Phone = customer.Phone };
}

public sealed class PharmacyMiddleware(RequestDelegate next, ILogger<PharmacyMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context, Store store)
    {
        var customer = await store.Customers.FirstOrDefaultAsync();
        context.Items["customer"] = customer;
        logger.LogInformation("Path {Path}", context.Request.Path); // ok
        try
        {
            await next(context);
        }
        catch (Exception error)
        {
            logger.LogError(error, "Failed for {Shop}", customer?.Shop); // ok
            logger.LogError(error, "Failed for {Name}", customer?.Name); // !EPD2006
            throw;
        }
        finally
        {
            logger.LogInformation("Points {Points}", customer?.Points); // ok
        }
    }
}

public sealed class Counter(Store store, HttpClient http, ILogger<Counter> logger)
{
    public async Task Serve(Guid id, CancellationToken token)
    {
        var customer = await store.Customers.Include(one => one.Prescriptions).SingleAsync(one => one.Id == id, token);
        var (street, city) = (customer.Home.Street, customer.Home.City);
        logger.LogInformation("City {City}", city); // !EPD2006
        logger.LogInformation("Street {Street}", street.Length); // ok
        logger.LogInformation("Drugs {Drugs}", customer.Prescriptions.Select(one => one.Drug)); // ok
        logger.LogInformation("Dto {Dto}", customer.ToDto()); // ok
        logger.LogInformation("Dto {@Dto}", customer.ToDto()); // !EPD2006
        logger.LogInformation("Bare {Bare}", JsonSerializer.Serialize(customer.ToBare())); // ok
        logger.LogInformation("Dto {Dto}", JsonSerializer.Serialize(customer.ToDto())); // !EPD2006
        logger.LogInformation("Phone {Phone}", customer.ToBare().Phone); // !EPD2006
        await http.PostAsJsonAsync("https://depot.example/orders", customer.Prescriptions.ConvertAll(one => new { one.Number, one.Drug }), token); // ok
        await http.PostAsJsonAsync("https://depot.example/orders", customer.Prescriptions.ConvertAll(one => new { one.Number, To = one.Customer!.Home.Street }), token); // !EPD2002
        await http.PostAsJsonAsync("https://depot.example/dto", customer.ToBare(), token); // ok
        await http.PostAsJsonAsync("https://depot.example/dto", customer.ToDto(), token); // !EPD2002
        var url = QueryHelpers.AddQueryString("https://api.home.example/find", "mail", customer.Mail);
        await http.GetAsync(url, token); // !EPD2009
        var plain = QueryHelpers.AddQueryString("https://api.home.example/find", new Dictionary<string, string?> { ["shop"] = customer.Shop });
        await http.GetAsync(plain, token); // ok
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        using var content = new StringContent(JsonSerializer.Serialize(new { customer.Shop }), Encoding.UTF8, "application/json");
        content.Headers.Add("X-Points", customer.Points.ToString(CultureInfo.InvariantCulture));
        await http.PostAsync("https://depot.example/shops", content, token); // ok
        using var form = new StringContent($$"""{ "name": "{{customer.Name}}" }""", Encoding.UTF8, "application/json");
        await http.PostAsync("https://depot.example/shops", form, token); // !EPD2002
        var answer = await http.GetFromJsonAsync<Customer>("https://depot.example/customers/1", token); // ok
        logger.LogInformation("Shop {Shop}", answer?.Shop); // ok
        logger.LogInformation("Mail {Mail}", answer?.Mail); // !EPD2006
        var text = await http.GetStringAsync("https://depot.example/customers/1", token); // ok
        logger.LogInformation("Text {Text}", text); // ok
        var parsed = JsonSerializer.Deserialize<List<Customer>>(text) ?? [];
        logger.LogInformation("Parsed {Count}", parsed.Count); // ok
        logger.LogInformation("Parsed {Name}", parsed.FirstOrDefault()?.Name); // !EPD2006
    }

    public async Task Database(string name, CancellationToken token)
    {
        await store.Customers.Where(one => one.Name == name).ExecuteUpdateAsync(one => one.SetProperty(row => row.Points, row => row.Points + 1), token); // ok
        logger.LogInformation("{Rows}", await store.Database.ExecuteSqlAsync($"delete from customers where name = {name}", token)); // ok
        var raw = await store.Customers.FromSql($"select * from customers").Where(one => one.Points > 3).ToListAsync(token);
        logger.LogInformation("{Points}", raw[0].Points); // ok
        logger.LogInformation("{Mail}", raw[0].Mail); // !EPD2006
        var added = store.Customers.Add(new Customer { Name = name, Shop = "x" });
        logger.LogInformation("{State}", added.State); // ok
        logger.LogInformation("{Name}", added.Entity.Name); // !EPD2006
        var scalar = await store.Prescriptions.GroupBy(one => one.Customer!.Shop).Select(group => new { Shop = group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Shop, one => one.Count, token);
        logger.LogInformation("{Scalar}", scalar); // ok
        var top = await store.Prescriptions.Select(one => one.Customer!).OrderBy(one => one.Points).Take(3).Select(one => new { one.Points, one.Mail }).ToListAsync(token);
        logger.LogInformation("{Top}", top.Max(one => one.Points)); // ok
        logger.LogInformation("{Top}", string.Join(";", top)); // !EPD2006
        var names = await (from customer in store.Customers from prescription in customer.Prescriptions where prescription.Drug != "" select customer.Name + prescription.Drug).ToListAsync(token);
        logger.LogInformation("{Names}", names.Count); // ok
        logger.LogInformation("{Names}", names[0]); // !EPD2006
        logger.LogInformation("{Longest}", await store.Customers.MaxAsync(one => one.Mail.Length, token)); // ok
        logger.LogInformation("{Last}", await store.Customers.MaxAsync(one => one.Mail, token)); // !EPD2006
    }

    public void Diagnose(Customer customer)
    {
        Activity.Current?.SetTag("shop", customer.Shop); // ok
        Activity.Current?.SetTag("customer", JsonSerializer.Serialize(customer)); // !EPD2012
        using var scope = logger.BeginScope(new { customer.Shop, customer.Points }); // ok
        using var inner = logger.BeginScope("For {Name} in {Shop}", customer.Name, customer.Shop); // !EPD2006
        if (logger.IsEnabled(Microsoft.Extensions.Logging.LogLevel.Debug))
        {
            logger.LogDebug("Debug {Args}", new object[] { customer.Points, customer.Mail }); // !EPD2006
            logger.LogDebug("Debug {First} {Second}", [customer.Points, customer.Shop]); // ok
        }

        var state = customer.Points switch { > 100 => customer.Name, _ => "few" };
        var message = string.Concat("Points of ", state, "!");
        logger.LogWarning("{Message}", message); // !EPD2006
        var level = customer.Points switch { > 100 => "many", _ => "few" };
        logger.LogWarning("{Message}", string.Concat("Points: ", level, "!")); // ok
    }
}

public static class Endings
{
    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            await context.Response.WriteAsync("failed"); // ok
            app.Logger.LogError(error, "failed"); // ok
        }));
        app.Use(async (context, next) =>
        {
            var customer = await context.RequestServices.GetRequiredService<Store>().Customers.FirstAsync();
            app.Logger.LogInformation("{Shop}", customer.Shop); // ok
            app.Logger.LogInformation("{Name}", customer.Name); // !EPD2006
            await next();
        });
    }

    public static void Refuse(Customer customer)
    {
        ArgumentException.ThrowIfNullOrEmpty(customer.Name);
        ArgumentOutOfRangeException.ThrowIfNegative(customer.Points);
        throw customer.Points switch
        {
            0 => new InvalidOperationException("no points in " + customer.Shop), // ok
            1 => new InvalidOperationException($"one point of {customer.Mail}"), // !EPD2008
            _ => new AggregateException("many", new FormatException(customer.Name)), // !EPD2008
        };
    }
}
