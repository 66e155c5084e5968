using Emojoi.Social;
using Emojoi.Social.Demonstration;
using Emojoi.Social.Storage;

var clock = new StandingClock(new DateTimeOffset(2026, 12, 1, 9, 30, 0, TimeSpan.Zero));
new PolicyNotice(Console.Out).Print();
new InventoryNotice(Console.Out).Print();
new AccountStory(new SocialStore(), clock, Console.Out).Tell();
await new WebStory(new SocialStore(), clock, Console.Out).TellAsync();

using var host = SocialDatabase.Build(args.FirstOrDefault(), OutputFolder.Folder, clock, Console.Out);
await new DatabaseStory(host, clock, Console.Out).TellAsync();
