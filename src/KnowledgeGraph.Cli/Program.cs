using KnowledgeGraph.Cli.Running;

StandardHandles.Occupy();
await using var host = CliHost.OfProcess();
return await KgTool.RunAsync(host, args);
