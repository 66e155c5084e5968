using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>What a strategy leaves has to fit its column: start-up refuses what an erasure would fail on.</summary>
public class StrategyChecksTests
{
    [Theory]
    [InlineData("ContactHashes", ErasureStrategy.UniquePerRow)]
    [InlineData("ContactHashes", ErasureStrategy.Random)]
    [InlineData("ContactHashes", ErasureStrategy.KeyedHash)]
    [InlineData("ContactHashes", ErasureStrategy.Truncate)]
    [InlineData("ContactHashes", ErasureStrategy.IPPrefix)]
    [InlineData("ContactHashes", ErasureStrategy.Null)]
    [InlineData("Tags", ErasureStrategy.KeyedHash)]
    [InlineData("Tags", ErasureStrategy.Truncate)]
    [InlineData("Sites", ErasureStrategy.KeyedHash)]
    [InlineData("Scores", ErasureStrategy.AgeBucket)]
    [InlineData("Scores", ErasureStrategy.Random)]
    [InlineData("Days", ErasureStrategy.YearOfDate)]
    [InlineData("Devices", ErasureStrategy.KeyedHash)]
    [InlineData("Preferences.Hashes", ErasureStrategy.KeyedHash)]
    [InlineData("Preferences.Scores", ErasureStrategy.AgeBucket)]
    [InlineData("Level", ErasureStrategy.Truncate)]
    [InlineData("Level", ErasureStrategy.YearOfDate)]
    [InlineData("Email", ErasureStrategy.UniquePerRow)]
    [InlineData("Email", ErasureStrategy.Constant)]
    public void A_strategy_that_leaves_what_the_column_cannot_hold_is_refused(string member, ErasureStrategy strategy) => AssertRefused(member, strategy, strategy.ToString());

    [Theory]
    [InlineData("Handle", ErasureStrategy.Constant)]
    [InlineData("Handle", ErasureStrategy.Truncate)]
    [InlineData("Handle", ErasureStrategy.IPPrefix)]
    [InlineData("Phone", ErasureStrategy.Constant)]
    [InlineData("Number", ErasureStrategy.Constant)]
    [InlineData("Code", ErasureStrategy.Constant)]
    [InlineData("Code", ErasureStrategy.Truncate)]
    public void A_strategy_that_leaves_the_same_in_rows_that_have_to_differ_is_refused(string member, ErasureStrategy strategy) => AssertRefused(member, strategy, "unique");

    [Theory]
    [InlineData("Reference", ErasureStrategy.Constant)]
    [InlineData("Reference", ErasureStrategy.UniquePerRow)]
    public void A_key_that_other_rows_refer_to_is_not_changed(string member, ErasureStrategy strategy) => AssertRefused(member, strategy, "other rows refer to it");

    [Theory]
    [InlineData("ContactHashes", ErasureStrategy.Constant)]
    [InlineData("ContactHashes", ErasureStrategy.Custom)]
    [InlineData("Tags", ErasureStrategy.Null)]
    [InlineData("Tags", ErasureStrategy.Constant)]
    [InlineData("Sites", ErasureStrategy.Constant)]
    [InlineData("Scores", ErasureStrategy.Constant)]
    [InlineData("Days", ErasureStrategy.Constant)]
    [InlineData("Devices", ErasureStrategy.Constant)]
    [InlineData("Aliases", ErasureStrategy.Constant)]
    [InlineData("Preferences.Hashes", ErasureStrategy.Constant)]
    [InlineData("Preferences.Scores", ErasureStrategy.Null)]
    [InlineData("Nickname", ErasureStrategy.Constant)]
    [InlineData("Handle", ErasureStrategy.UniquePerRow)]
    [InlineData("Handle", ErasureStrategy.KeyedHash)]
    [InlineData("Phone", ErasureStrategy.Null)]
    [InlineData("Number", ErasureStrategy.Random)]
    [InlineData("Label", ErasureStrategy.Constant)]
    [InlineData("Code", ErasureStrategy.UniquePerRow)]
    [InlineData("Level", ErasureStrategy.AgeBucket)]
    public void A_strategy_that_fits_is_accepted(string member, ErasureStrategy strategy) =>
        Assert.All(Enum.GetValues<DatabaseKind>(), kind => Assert.Empty(Differences(kind, member, strategy)));

    private static void AssertRefused(string member, ErasureStrategy strategy, string reason) => Assert.All(Enum.GetValues<DatabaseKind>(), kind =>
    {
        var difference = Assert.Single(Differences(kind, member, strategy));
        Assert.StartsWith($"Account.{member}: ", difference, StringComparison.Ordinal);
        Assert.Contains(reason, difference, StringComparison.Ordinal);
    });

    /// <summary>The model alone: no database is asked.</summary>
    private static IReadOnlyList<string> Differences(DatabaseKind kind, string member, ErasureStrategy strategy)
    {
        var options = new DbContextOptionsBuilder<AccountDb>();
        TestDatabase.Use(options, kind, kind == DatabaseKind.Sqlite ? "Data Source=:memory:" : "Host=nowhere");
        using var context = new AccountDb(options.Options);
        return PersonalDataModel.Verify(context.Model, AccountPlan.Of(AccountPlan.Member(member, strategy)));
    }
}
