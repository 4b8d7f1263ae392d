using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Servers;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Llm;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Running;

/// <summary>The options that have a language model read along; nothing is sent without --llm.</summary>
internal static class ModelOptions
{
    private const string KeyVariable = "KG_LLM_KEY";
    private const int DefaultSeconds = 120;

    private static readonly Option<string?> Address = AddressOption.Create(
        "--llm", "Sends the sentences to the language model behind this OpenAI-compatible address, too (http://localhost:11434/v1); never by default (docs/own-relations.md).", "http://localhost:11434/v1", "URL");

    private static readonly Option<string?> Model = new("--llm-model") { Description = "Name of the model, as the endpoint knows it.", HelpName = "NAME" };
    private static readonly Option<string?> KeyFile = new("--llm-key-file") { Description = $"File that holds the key in its first line; the default is {KeyVariable}, else no key.", HelpName = "FILE" };
    private static readonly Option<int?> Budget = NumberOption.Positive("--llm-budget", "TOKENS", "Most tokens of the run, asked and answered; the default is no bound.");
    private static readonly Option<int?> Requests = NumberOption.Positive("--llm-requests", "N", "Most requests of the run; the default is no bound.");
    private static readonly Option<int?> Seconds = NumberOption.UpTo("--llm-timeout", "SECONDS", $"How long an answer may take; the default is {DefaultSeconds}.", 86_400);
    private static readonly Option<string?> Price = new("--llm-price") { Validators = { CheckPrices }, Description = "Price of a million tokens asked and answered, as 0.5/1.5; the report then says the cost.", HelpName = "IN/OUT" };
    private static readonly Option<string?> Cache = new("--llm-cache") { Description = "Folder that keeps answers, or none; the default is kg/llm in the folder of caches.", HelpName = "FOLDER" };

    public static IEnumerable<Symbol> Symbols => [Address, Model, KeyFile, Budget, Requests, Seconds, Price, Cache];

    public static bool Any(ParseResult parse) => parse.GetValue(Address) is not null;

    /// <summary>The extractor, opened once a run; none where it was not asked for.</summary>
    /// <exception cref="LlmException">The endpoint must not be asked so.</exception>
    /// <exception cref="CliException">The options contradict or lack something.</exception>
    public static IEnumerable<IFactExtractor> Of(Session session, ParseResult parse)
    {
        if (parse.GetValue(Address) is not { } address)
        {
            if (Symbols.OfType<Option>().FirstOrDefault(o => parse.GetResult(o) is { Implicit: false }) is { } stray) throw new CliException(ExitCodes.Usage, $"{stray.Name}: needs --llm, the address of an endpoint.");
            return [];
        }

        if (session.Model is not { } model || model.Ontology != session.Ontology)
        {
            session.Model?.Extractor.Dispose();
            var options = Options(session, parse, address);
            session.Model = (LlmExtractor.Open(options), session.Ontology);
            if (!options.Endpoint.IsLoopback) session.Note($"--llm: the sentences are sent to {options.Endpoint.Host}.");
        }

        return [session.Model.Value.Extractor];
    }

    private static LlmOptions Options(Session session, ParseResult parse, string address) => new()
    {
        Endpoint = new Uri(address),
        Model = parse.GetValue(Model) ?? throw new CliException(ExitCodes.Usage, "--llm: name the model with --llm-model."),
        Key = KeyOf(session, parse), Insecure = parse.GetValue(ServerOptions.Insecure), Ontology = session.Ontology,
        TokenBudget = parse.GetValue(Budget), RequestBudget = parse.GetValue(Requests), Timeout = TimeSpan.FromSeconds(parse.GetValue(Seconds) ?? DefaultSeconds),
        Prices = parse.GetValue(Price) is { } price ? Prices(price) : null, CacheFolder = CacheFolder(session, parse), Warn = session.Fail,
    };

    private static string? KeyOf(Session session, ParseResult parse)
    {
        if (parse.GetValue(KeyFile) is not { } file) return session.Host.Environment(KeyVariable) is { Length: > 0 } key ? key.Trim() : null;
        using var reader = new StreamReader(BoundedFile.Open(file, ServerConnection.MostSecretBytes));
        return reader.ReadLine()?.Trim() is { Length: > 0 } first ? first : throw new CliException(ExitCodes.BadInput, $"{file}: holds no key; its first line must be it.");
    }

    private static void CheckPrices(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && Prices(text) is null) result.AddError($"--llm-price '{text}': not two prices; write it as 0.5/1.5");
    }

    /// <summary>Two prices; null where the text is something else.</summary>
    private static (double, double)? Prices(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && IsPrice(parts[0], out var asked) && IsPrice(parts[1], out var answered) ? (asked, answered) : null;

        static bool IsPrice(string part, out double price) => double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out price) && double.IsFinite(price);
    }

    /// <summary>XDG_CACHE_HOME, LOCALAPPDATA or .cache in the home folder; none where there is no home.</summary>
    private static string? CacheFolder(Session session, ParseResult parse)
    {
        if (parse.GetValue(Cache) is { } given) return given is "none" ? null : given.Length > 0 ? given : throw new CliException(ExitCodes.Usage, "an empty name was given with --llm-cache; name a folder, or none.");
        string? Of(string variable) => session.Host.Environment(variable) is { Length: > 0 } value ? value : null;
        var home = Of("XDG_CACHE_HOME") ?? Of("LOCALAPPDATA") ?? (Of("HOME") is { } folder ? Path.Combine(folder, ".cache") : null);
        return home is null ? null : Path.Combine(home, "kg", "llm");
    }
}
