using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Llm;

/// <summary>Which language model is asked, and within which bounds.</summary>
public sealed record LlmOptions
{
    /// <summary>Address of an OpenAI-compatible endpoint, up to what stands before <c>/chat/completions</c> ("http://localhost:11434/v1").</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>Name of the model, as the endpoint knows it.</summary>
    public required string Model { get; init; }

    /// <summary>The key; null, the default, for none.</summary>
    public string? Key { get; init; }

    /// <summary>Sends the key over plain http to another machine, which is refused otherwise.</summary>
    public bool Insecure { get; init; }

    /// <summary>The relations and kinds that it is told of; the default is the built-in ontology.</summary>
    public Ontology Ontology { get; init; } = Ontology.Default;

    /// <summary>Most tokens of the run, those asked and those answered, as the endpoint counts them; null, the default, for no bound. Checked before each request.</summary>
    public long? TokenBudget { get; init; }

    /// <summary>Most requests of the run, those that are tried again among them; null, the default, for no bound.</summary>
    public int? RequestBudget { get; init; }

    /// <summary>Folder that keeps answers, so that the same sentences are asked about once; null, the default, for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>How long an answer may take; the default is two minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a request is tried when the endpoint is busy, fails, or answers what cannot be read; at least 1, the default is 4.</summary>
    public int Tries { get; init; } = 4;

    /// <summary>How long is waited before the second try; each further wait is twice as long, at most a minute, or as long as the endpoint asks for. The default is a second.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Price of a million tokens that are asked and that are answered, in whatever currency; null, the default, for no cost in the report.</summary>
    public (double Asked, double Answered)? Prices { get; init; }

    /// <summary>Called with one line when something goes wrong for the first time and when it is no longer asked; may be called from several threads. The default does nothing.</summary>
    public Action<string> Warn { get; init; } = _ => { };

    /// <summary>Model and address; never the key.</summary>
    public override string ToString() => $"{Model} at {Shown}";

    /// <summary>Refuses what must not be sent.</summary>
    /// <exception cref="LlmException">The address is none, the model has no name, or the key would go over plain http to another machine.</exception>
    internal void Check()
    {
        if (!Endpoint.IsAbsoluteUri || Endpoint.Scheme is not ("http" or "https") || Endpoint.Host.Length == 0) throw new LlmException($"{Shown}: not the address of an endpoint; write it as http://localhost:11434/v1.");
        if (Endpoint.UserInfo.Length > 0) throw new LlmException($"{Shown}: holds a name or password; give the key by KG_LLM_KEY or a file.");
        if (string.IsNullOrWhiteSpace(Model)) throw new LlmException("the model has no name; give the one that the endpoint knows it by.");
        if (Key is { } key && key.Any(c => c is < '!' or > '~')) throw new LlmException("the key holds blanks or other characters that no key has; look at its file or variable.");
        if (Key is not null && Endpoint.Scheme == "http" && !Endpoint.IsLoopback && !Insecure)
            throw new LlmException($"{Shown}: the key would go over plain http to another machine; use https, or --insecure if you know the way there.");
    }

    /// <summary>The address as it may be shown.</summary>
    internal string Shown => Endpoint.IsAbsoluteUri ? $"{Endpoint.Scheme}://{Endpoint.Authority}{Endpoint.AbsolutePath}" : Endpoint.OriginalString;
}
