"""Python's csv, or pandas: LIBRARY DELIMITER NODES EDGES EXPECTED."""
import csv
import sys

from expected import Expected, no_null

library, delimiter, nodes_file, edges_file, wanted = sys.argv[1:6]
csv.field_size_limit(1 << 30)


def rows(file):
    if library == "pandas":
        import pandas
        return pandas.read_csv(file, sep=delimiter, dtype=str, keep_default_na=False, encoding="utf-8").to_dict("records")
    with open(file, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter, strict=True))


def present(row):
    return {k: v for k, v in row.items() if v != ""}


expected = Expected(wanted, (lambda t: no_null(t).replace("\r\n", "\n").replace("\r", "\n")) if library == "pandas" else no_null)
if library == "pandas":
    rows_of = rows
    rows = lambda file: [{k: v.replace("\r\n", "\n").replace("\r", "\n") for k, v in row.items()} for row in rows_of(file)]  # noqa: E731
expected.compare({r["id"]: present(r) for r in rows(nodes_file)}, {r["id"]: (r["source"], r["target"], present(r)) for r in rows(edges_file)})
