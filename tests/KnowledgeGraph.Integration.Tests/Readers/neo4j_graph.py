"""A real Neo4j: TOOL VERSION KIND FILE EXPECTED. TOOL starts a server and its importer (neo4j start, neo4j admin); KIND is neo4j-admin, cypher or jsonl."""
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from expected import Expected

tool, version, kind, file, wanted = sys.argv[1:6]
os.environ["NEO4J_VERSION"] = version
home = tempfile.mkdtemp(prefix="kg-neo4j-")


def port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def query(statement, parameters=None):
    body = json.dumps({"statement": statement, "parameters": parameters or {}}).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{http}/db/neo4j/query/v2", body, {"Content-Type": "application/json", "Accept": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=300) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as e:
        answer = json.load(e)
    assert not answer.get("errors"), f"{str(answer['errors'])[:500]} for {statement[:200]}"
    return answer["data"]["values"]


def patience(failure):
    """On a busy machine the tool gives up before the server answers: waits for it, and gives its process."""
    found = [int(p) for p in os.listdir("/proc") if p.isdigit() and runs_here(p)]
    assert found, failure
    for _ in range(150):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{http}/", timeout=10).read()
            return found[0]
        except OSError:
            time.sleep(2)
    os.kill(found[0], signal.SIGKILL)
    raise AssertionError(failure)


def runs_here(process):
    try:
        with open(f"/proc/{process}/cmdline", "rb") as line:
            return b"Neo4jServer\0" + os.path.join(home, "db").encode() in line.read()
    except OSError:
        return False


if kind == "neo4j-admin":
    admin = os.path.join(home, "neo4j-admin")
    with open(admin, "w") as script:
        script.write(f'#!/bin/sh\nexec "{tool}" admin "{home}/db" "$@"\n')
    os.chmod(admin, 0o755)
    done = subprocess.run(["sh", os.path.join(file, "import.sh"), "neo4j", admin], capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
http = port()
started = subprocess.run([tool, "start", os.path.join(home, "db"), str(port()), str(http)], capture_output=True, text=True)
pid = int(started.stdout) if started.returncode == 0 else patience((started.stdout + started.stderr)[-2000:])
subprocess.Popen(  # ends the server when this process is killed
    ["sh", "-c", 'while kill -0 $1 && kill -0 $2; do sleep 1; done; kill -0 $1 || kill -9 $2', "watchdog", str(os.getpid()), str(pid)],
    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
try:
    if kind == "neo4j-admin":
        with open(os.path.join(file, "schema.cypher"), encoding="utf-8") as script:
            for line in script:
                query(line.strip().rstrip(";"))
    elif kind == "cypher":
        for _ in range(2):  # the second time changes nothing
            with open(file, encoding="utf-8", newline="\n") as script:
                for line in script:
                    query(line.rstrip("\n").rstrip(";"))
    else:
        with open(file, encoding="utf-8", newline="\n") as lines:
            items = [json.loads(line) for line in lines]
        batches = {}
        for i in items:
            key = tuple(i["labels"]) if i["type"] == "node" else (i["label"], i["start"]["labels"][0], i["end"]["labels"][0])
            batches.setdefault((i["type"], key), []).append(i)
        for label in {k[1][0] for k in batches if k[0] == "node"}:
            query(f"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label}) REQUIRE n.neo4jImportId IS UNIQUE")
        for (type_, key), rows in batches.items():
            for at in range(0, len(rows), 500):
                if type_ == "node":
                    query(f"UNWIND $rows AS row CREATE (n:{':'.join(f'`{k}`' for k in key)}) SET n = row.properties, n.neo4jImportId = row.id", {"rows": rows[at:at + 500]})
                else:
                    query(f"UNWIND $rows AS row MATCH (a:{key[1]} {{neo4jImportId: row.start.id}}) MATCH (b:{key[2]} {{neo4jImportId: row.end.id}}) CREATE (a)-[r:`{key[0]}`]->(b) SET r = row.properties", {"rows": rows[at:at + 500]})

    def clean(text):
        if kind != "neo4j-admin":
            return text
        return text.replace("\0", "\ufffd").replace("\x1f", "\ufffd").replace("\r\n", "\n").replace("\r", "\n").replace("\n", " ")

    expected = Expected(wanted, clean)
    for label, count in expected.counts.items():
        assert query(f"MATCH (n:{label}) RETURN count(n)") == [[count]], label
    for type_, count in expected.relations.items():
        assert query(f"MATCH ()-[r:{type_}]->() RETURN count(r)") == [[count]], type_
    empty = {"aliases": [], "roles": [], "types": [], "ids": [], "within": [], "candidates": [], "attributedTo": [], "events": []} if kind == "neo4j-admin" else {}  # the importer keeps no empty lists
    nodes = {"n" + p["id"]: {**empty, **p, "label": p["name"], "kind": (set(labels) - {"Entity", *p.get("types", [])}).pop()} for p, labels in query("MATCH (n:Entity) RETURN properties(n), labels(n)")}
    for p, labels in query("MATCH (n:Entity) RETURN properties(n), labels(n)"):
        assert len(labels) == 2 + len(p.get("types", [])) and {"Entity", *p.get("types", [])} < set(labels), (p, labels)
    edges = {"r" + p["id"]: ("n" + a, "n" + b, {**empty, **p, "label": t})
             for a, b, t, p in query("MATCH (a:Entity)-[r]->(b:Entity) WHERE r.evidence IS NOT NULL RETURN a.id, b.id, type(r), properties(r)")}
    for edge in expected.edges.values():  # the sentences and documents are nodes of their own here
        for name in ("weight", "texts", "speakers"):
            edge["properties"].pop(name)
        edge["properties"]["evidence"] = [{k: v for k, v in e.items() if k not in ("text", "sentenceStart", "sentenceEnd", "document", "title", "source", "uri", "publishedAt")} for e in edge["properties"]["evidence"]]
    expected.compare(nodes, edges)
finally:
    os.kill(pid, signal.SIGKILL)
