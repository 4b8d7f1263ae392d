namespace KnowledgeGraph.Reliability.Tests.Crash;

/// <summary>
/// What a disk can hold after a power cut: of each file what was synced; of what was done since, any part in any order, sector by sector, also as zeros or as rubbish.
/// </summary>
internal static class DiskImage
{
    private const int Sector = 512;

    /// <summary>Writes the files of one possible disk into a folder.</summary>
    /// <param name="folder">Where; it is there and empty.</param>
    /// <param name="before">The files as they were before the first operation.</param>
    /// <param name="done">What was done until the power went.</param>
    /// <param name="random">Chooses among what is possible.</param>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> before, IEnumerable<DiskOperation> done, Random random)
    {
        var synced = before.ToDictionary(p => p.Key, p => (MemoryStream?)Of(p.Value), StringComparer.Ordinal);
        foreach (var operations in done.Where(o => o.File.Length > 0).GroupBy(o => o.File, StringComparer.Ordinal))
        {
            var all = operations.ToList();
            var last = all.FindLastIndex(o => o.Kind == DiskOperationKind.Sync);
            var content = synced.GetValueOrDefault(operations.Key);
            foreach (var operation in all.Take(last + 1)) content = Applied(content, operation);
            synced[operations.Key] = Torn(content, all.Skip(last + 1), random);
        }

        foreach (var (name, content) in synced)
            if (content is not null) File.WriteAllBytes(Path.Combine(folder, name), content.ToArray());
    }

    private static MemoryStream? Applied(MemoryStream? content, DiskOperation operation)
    {
        if (operation.Kind == DiskOperationKind.Delete) return null;
        content ??= new MemoryStream();
        if (operation.Kind == DiskOperationKind.Truncate) content.SetLength(operation.Offset);
        if (operation.Kind != DiskOperationKind.Write) return content;
        content.Position = operation.Offset;
        content.Write(operation.Bytes);
        return content;
    }

    private static MemoryStream? Torn(MemoryStream? content, IEnumerable<DiskOperation> unsynced, Random random)
    {
        var mode = random.Next(5);
        foreach (var operation in unsynced)
        {
            // Nothing, everything, whole operations, or sectors of them.
            if (mode == 0 || (mode == 2 && random.Next(2) == 0)) continue;
            if (mode < 3 || operation.Kind != DiskOperationKind.Write)
            {
                if (mode < 3 || random.Next(2) == 0) content = Applied(content, operation);
                continue;
            }

            for (var at = 0; at < operation.Bytes!.Length; at += Sector)
            {
                var part = operation.Bytes.AsSpan(at, Math.Min(Sector, operation.Bytes.Length - at)).ToArray();
                switch (random.Next(mode == 3 ? 2 : 4))
                {
                    case 0: continue;
                    case 2: Array.Clear(part); break;
                    case 3: random.NextBytes(part); break;
                }

                content = Applied(content, operation with { Offset = operation.Offset + at, Bytes = part });
            }
        }

        return content;
    }

    private static MemoryStream Of(byte[] bytes)
    {
        var content = new MemoryStream();
        content.Write(bytes);
        return content;
    }
}
