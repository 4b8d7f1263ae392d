using System.Collections.Immutable;
using KnowledgeGraph.Graphs;
using KnowledgeGraph.Ontologies;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The relations of the resolved graph in the table <c>kept_relation</c>, in blocks that questions without a name are answered from. The setting <c>relations</c>
/// (<see cref="KeptSetting"/>) says for which ontology they were resolved, and the digest of block 0, which says what every other block holds and its digest.
/// </summary>
/// <param name="commands">The connection's statements.</param>
internal sealed class KeptRelations(PreparedCommands commands)
{
    private const string BuiltIn = "built-in";

    /// <summary>Another build of this assembly may write blocks of another form.</summary>
    private static readonly string Form = typeof(KeptRelations).Module.ModuleVersionId.ToString("N");

    private readonly KeptSetting _setting = new(commands, "relations");
    private readonly DigestBuilder _digest = new();

    /// <summary>Whether the relations are kept as this version of the program resolves them for an ontology.</summary>
    public bool AreFor(Ontology ontology) => DirectoryDigest(ontology) is not null;

    /// <summary>The relations that a query admits, names of entities left aside, as a graph; null where they are not kept.</summary>
    /// <exception cref="InvalidDataException">What is kept is not what was written.</exception>
    public EntityGraph? Read(GraphQuery query, Ontology ontology, CancellationToken cancellationToken)
    {
        if (DirectoryDigest(ontology) is not { } digest) return null;
        var gathered = new RelationGathering(commands);
        var blocks = Directory(digest);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!blocks[i].MayHold(query)) continue;
            cancellationToken.ThrowIfCancellationRequested();
            using var reader = new RelationReader(blocks[i], Content(i + 1, blocks[i].Digest), gathered);
            reader.Read(query);
        }

        return gathered.Graph(ontology);
    }

    /// <summary>Reads every block and compares its digest.</summary>
    /// <exception cref="InvalidDataException">One is not what was written.</exception>
    public int Check()
    {
        if (_setting.Read() is not { } value || !value.StartsWith(Form, StringComparison.Ordinal)) return 0;
        var blocks = Directory(value.Split('\n')[^1]);
        for (var i = 0; i < blocks.Length; i++) Content(i + 1, blocks[i].Digest);
        return blocks.Length;
    }

    /// <summary>Leaves a mark.</summary>
    public void Mark(string mark) => _setting.Mark(mark);

    /// <summary>Keeps the relations of a whole graph where the mark still is.</summary>
    public bool Keep(string mark, EntityGraph graph)
    {
        if (!_setting.HasMark(mark)) return false;
        var documents = commands.Rows("SELECT id, document_key FROM document", r => (Id: r.GetString(0), Key: r.GetInt64(1))).ToDictionary(d => d.Id, d => d.Key, StringComparer.Ordinal);
        var blocks = RelationBlocks.Of(graph, documents);
        commands.Execute("DELETE FROM kept_relation");
        for (var i = 0; i < blocks.Length; i++) Write(i + 1, blocks[i].Content);
        using var directory = new BlockWriter();
        directory.Number(blocks.Length);
        foreach (var (block, _) in blocks) block.Write(directory);
        var content = directory.End();
        Write(0, content);
        _setting.Write(Name(graph.Ontology) + "\n" + _digest.Add(content).End());
        return true;
    }

    /// <summary>Has them hold no longer. The blocks stay for the next that are kept, which take their room: giving back 100 MB takes longer than removing a document.</summary>
    public void Drop() => _setting.Drop();

    /// <summary>Whether there are blocks that hold no longer.</summary>
    public bool HasRemains() => _setting.Read() is null && commands.Number("SELECT 1 FROM kept_relation LIMIT 1") is not null;

    /// <summary>Has the relations hold no longer, and gives the room of the blocks back.</summary>
    public void Forget()
    {
        Drop();
        commands.Execute("DELETE FROM kept_relation");
    }

    private static string Name(Ontology ontology) => Form + " " + (ReferenceEquals(ontology, Ontology.Default) ? BuiltIn : new DigestBuilder().Add(ontology.ToJson()).End());

    private string? DirectoryDigest(Ontology ontology) => _setting.Read()?.Split('\n') is [var name, var digest] && name == Name(ontology) ? digest : null;

    private ImmutableArray<RelationBlock> Directory(string digest)
    {
        using var reader = new BlockReader(Content(0, digest));
        return reader.List(() => RelationBlock.Read(reader));
    }

    private void Write(int block, byte[] content) => commands.Execute("INSERT INTO kept_relation (block, content) VALUES ($1, $2)", block, content);

    private byte[] Content(int block, string digest)
    {
        if (commands.Rows("SELECT content FROM kept_relation WHERE block = $1", Bytes, block) is not [var content]) throw new InvalidDataException($"block {block} of the kept relations is missing");
        _digest.Add(content).Expect(digest, $"block {block} of the kept relations");
        return content;
    }

    private static byte[] Bytes(SqliteDataReader row) => row.GetFieldValue<byte[]>(0);
}
