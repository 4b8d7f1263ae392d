"""FILE TABLE: how long cp of FILE takes, median of five, against the pass of the table's only line that wrote it."""
import os
import resource
import statistics
import subprocess
import sys
import time

file, table = sys.argv[1:]
used, wall = [], []
for _ in range(5):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(["cp", file, file + ".copy"], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall.append(time.monotonic() - start)
    used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    os.remove(file + ".copy")
with open(table, encoding="utf-8") as lines:
    _, _, _, _, seconds, processor, *_ = lines.read().split("\t")
used, wall = statistics.median(used), statistics.median(wall)
print(f"cp of the JSON lines: {used:.2f} processor s, {wall:.2f} s; writing them took {float(processor) / used:.1f} times the processor time, {float(seconds) / wall:.1f} times the time")
