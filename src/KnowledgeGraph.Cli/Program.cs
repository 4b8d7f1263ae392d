using KnowledgeGraph.Cli.Running;

await using var host = CliHost.OfProcess();
return await KgTool.RunAsync(host, args);
