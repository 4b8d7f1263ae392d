// Shortest paths over what is visible, whichever way relations lead.

/** The path with the fewest steps, surest relations first; null where there is none. */
function shortestPath(from, to) {
  const before = new Map([[from, null]]);
  let border = [from];
  while (border.length > 0 && !before.has(to)) {
    const next = [];
    for (const node of border)
      for (const edge of [...model.nodes[node].edges].sort((a, b) => b.confidence - a.confidence)) {
        const other = edge.s === node ? edge.t : edge.s;
        if (!visible.edge[edge.i] || before.has(other)) continue;
        before.set(other, edge);
        next.push(other);
      }
    border = next;
  }
  if (!before.has(to)) return null;
  const path = { nodes: [to], edges: [] };
  for (let node = to; node !== from;) {
    const edge = before.get(node);
    node = edge.s === node ? edge.t : edge.s;
    path.edges.unshift(edge.i);
    path.nodes.unshift(node);
  }
  return path;
}
