using KnowledgeGraph.Extraction;
using KnowledgeGraph.Gazetteers;
using KnowledgeGraph.Ontologies;

namespace KnowledgeGraph.Formats.Names;

/// <summary>What the columns of a list of names are.</summary>
internal sealed class NameColumns
{
    private readonly string[] _heads;
    private readonly int _name;
    private readonly int _kind;
    private readonly int _aliases;
    private readonly Dictionary<string, (EntityKind Kind, string? Type)> _kinds;

    public NameColumns(string path, int line, List<string> heads, Ontology ontology)
    {
        _heads = [.. heads.Select(h => h.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        if (_heads.GroupBy(h => h, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new InvalidDataException($"{path}, line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: the column '{twice.Key}' is given twice.");
        (_name, _kind, _aliases) = (Index(path, line, "name"), Index(path, line, "kind"), Array.IndexOf(_heads, "aliases"));
        for (var c = 0; c < _heads.Length; c++)
            if (c != _name && c != _kind && c != _aliases && (_heads[c].Length == 0 || !_heads[c].All(h => char.IsAsciiLetterOrDigit(h) || h is '-' or '_'))) throw new InvalidDataException($"{path}, line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: '{_heads[c]}' is no name for a scheme of ids; use letters, digits, '-' and '_'.");
        _kinds = Enum.GetValues<EntityKind>().ToDictionary(k => k.ToString(), k => (k, (string?)null), StringComparer.OrdinalIgnoreCase);
        foreach (var own in ontology.Kinds) _kinds[own.Name] = (own.Base, own.Name);
    }

    public NameEntry Entry(List<string> row, string where)
    {
        if (row.Count != _heads.Length) throw new InvalidDataException($"{where}: {row.Count} fields, and the first line names {_heads.Length} columns; put fields with a delimiter in them in quotation marks.");
        var name = row[_name].Trim();
        if (name.Length == 0) throw new InvalidDataException($"{where}: the name is empty.");
        if (Aliases(row).Prepend(name).FirstOrDefault(n => !n.Any(char.IsLetterOrDigit)) is { } bare) throw new InvalidDataException($"{where}: '{bare}' holds no letter and no digit; leave it out.");
        if (!_kinds.TryGetValue(row[_kind].Trim(), out var kind)) throw new InvalidDataException($"{where}: '{row[_kind].Trim()}' is no kind of entity; known are {string.Join(", ", _kinds.Keys)}.");
        return new NameEntry(name, kind.Kind)
        {
            Type = kind.Type,
            Aliases = [.. Aliases(row).Where(a => a != name).Distinct(StringComparer.Ordinal)],
            Ids = [.. Enumerable.Range(0, _heads.Length).Where(c => c != _name && c != _kind && c != _aliases && row[c].Trim().Length > 0).Select(c => $"{_heads[c]}:{row[c].Trim()}").Order(StringComparer.Ordinal)],
        };
    }

    private string[] Aliases(List<string> row) => _aliases < 0 ? [] : row[_aliases].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Index(string path, int line, string column) => Array.IndexOf(_heads, column) is >= 0 and var index
        ? index : throw new InvalidDataException($"{path}, line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: there is no column '{column}'; the first line must name the columns, name and kind among them.");
}
