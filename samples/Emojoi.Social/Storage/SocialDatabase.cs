using System.Security.Cryptography;
using Emojoi.PersonalData.Rights;
using Emojoi.Social.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Emojoi.Social.Storage;

/// <summary>The service over a database: a file of its own, or PostgreSQL where a connection string is given.</summary>
public static class SocialDatabase
{
    /// <summary>Everything that answers people's rights, in one line: <c>AddPersonalData</c>.</summary>
    public static IHost Build(string? connection, string folder, TimeProvider time, TextWriter letters)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Logging.ClearProviders();
        PictureFolder.AddTo(builder.Services, Path.Combine(folder, "pictures"));
        builder.Services.AddSingleton(time).AddSingleton(letters).AddSingleton<IErasureNotice, SupplierNotice>().AddSingleton<IErasureNotice, AffiliateNotice>();
        builder.Services.AddDbContext<SocialDb>(options => Configure(options, connection, folder));
        builder.Services.AddPersonalData<SocialDb>(options => options.PseudonymKey = KeyIn(folder));
        return builder.Build();
    }

    private static void Configure(DbContextOptionsBuilder options, string? connection, string folder)
    {
        if (connection is null)
        {
            options.UseSqlite($"Data Source={Path.Combine(folder, "social.db")}");
        }
        else
        {
            options.UseNpgsql(connection);
        }
    }

    /// <summary>The key of pseudonyms: made once, and kept beside the program as a service would keep it in its vault.</summary>
    private static byte[] KeyIn(string folder)
    {
        var file = Path.Combine(folder, "pseudonym.key");
        if (!File.Exists(file))
        {
            File.WriteAllBytes(file, RandomNumberGenerator.GetBytes(32));
        }

        return File.ReadAllBytes(file);
    }
}
