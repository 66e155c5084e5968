using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Emojoi.PersonalData.Benchmarks.Export;

// In process: nothing is restored or built beside what runs here.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithMaxIterationCount(20).WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkRunner.Run<ExportBenchmark>(config, args);
