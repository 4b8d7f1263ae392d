namespace KnowledgeGraph.Llm;

/// <summary>Reads answers up to a size, so that an endpoint cannot fill the memory.</summary>
internal sealed class BoundedAnswers : DelegatingHandler
{
    public const int MostBytes = 4 << 20;

    /// <summary>Redirections are not followed: a key belongs to the address that was given.</summary>
    public BoundedAnswers()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var kept = new MemoryStream();
        var buffer = new byte[1 << 14];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0; kept.Write(buffer, 0, read))
        {
            if (kept.Length + read <= MostBytes) continue;
            response.Dispose();
            throw new FormatException(FormattableString.Invariant($"the answer has more than {MostBytes >> 20} MiB"));
        }

        var content = new ByteArrayContent(kept.ToArray());
        content.Headers.ContentType = response.Content.Headers.ContentType;
        response.Content = content;
        return response;
    }
}
