using KnowledgeGraph.Antecedents;
using KnowledgeGraph.English;
using KnowledgeGraph.Evaluation;

// Learns the weights of antecedents: Antecedents GOLD OUTPUT.tsv. GOLD is a folder of hand-marked sentences; only its split "train" is read.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Antecedents GOLD OUTPUT.tsv");
    return 2;
}

using var reader = EnglishReader.Open();
var names = new FeatureNames();
List<Instance> instances = [.. GoldCorpus.Read(args[0]).OfSplit("train").Documents.Select(d => AnalyzedDocument.Read(reader, d)).SelectMany(d => d.Ask(names))];
var training = new TrainingSet(instances, names.Count);
Console.WriteLine(FormattableString.Invariant($"{instances.Count} questions, {instances.Count(i => !i.IsRight[0])} with an answer, {names.Count} features"));
foreach (var isDigest in new[] { false, true })
    Console.WriteLine((isDigest ? "digests" : "articles") + ", cross-validated over documents: " + CrossValidation.Run(training, isDigest));
WeightsFile.Write(args[1], names, training.Learn(_ => true));
return 0;
