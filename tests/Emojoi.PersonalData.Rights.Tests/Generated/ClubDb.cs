using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Generated;

/// <summary>A context whose plan the generator writes.</summary>
public class ClubDb(DbContextOptions<ClubDb> options) : DbContext(options)
{
    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Bill> Bills => Set<Bill>();
}
