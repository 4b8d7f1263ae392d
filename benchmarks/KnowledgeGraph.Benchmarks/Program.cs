using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Analytics;
using KnowledgeGraph.Benchmarks.Length;
using KnowledgeGraph.Benchmarks.OwnRules;
using KnowledgeGraph.Benchmarks.Resolving;
using KnowledgeGraph.Benchmarks.Shares;

if (args is ["shares", ..]) return await SharesCommand.RunAsync(args[1..]);
if (args is ["length", ..]) return LengthCommand.Run(args[1..]);
if (args is ["rules", ..]) return RulesCommand.Run(args[1..]);
if (args is ["resolve", ..]) return await ResolveCommand.RunAsync(args[1..]);
if (args is ["analytics", _, _, _, _]) return AnalyticsCommand.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmark).Assembly).Run(args, BenchmarkConfig.Create());
return 0;
