// Outlines of nodes and ways of edges, on a canvas or on what stands for one.

/** Adds a node's outline to the current path: each kind has a shape of its own, so that colour is not all. */
function outline(ctx, shape, x, y, r) {
  if (r < 2.6) {
    ctx.rect(x - r, y - r, 2 * r, 2 * r);
    return;
  }
  switch (shape) {
    case 'square': polygon(ctx, x, y, r * 0.9, [[-1, -1], [1, -1], [1, 1], [-1, 1]]); break;
    case 'diamond': polygon(ctx, x, y, r * 1.2, [[0, -1], [1, 0], [0, 1], [-1, 0]]); break;
    case 'hexagon': polygon(ctx, x, y, r * 1.05, [[-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87], [-1, 0]]); break;
    case 'house': polygon(ctx, x, y, r, [[0, -1.15], [1, -0.3], [1, 0.95], [-1, 0.95], [-1, -0.3]]); break;
    default:
      ctx.moveTo(x + r, y);
      ctx.arc(x, y, r, 0, 2 * Math.PI);
  }
}

function polygon(ctx, x, y, r, corners) {
  corners.forEach(([dx, dy], i) => (i === 0 ? ctx.moveTo(x + dx * r, y + dy * r) : ctx.lineTo(x + dx * r, y + dy * r)));
  ctx.closePath();
}

/** The way of an edge on the screen: ends at the borders of its nodes, and a point that bends it. */
function route(edge) {
  const [s, t] = [model.nodes[edge.s], model.nodes[edge.t]];
  const [x1, y1] = toScreen(s.x, s.y);
  const [x2, y2] = toScreen(t.x, t.y);
  const [rs, rt] = [screenRadius(s), screenRadius(t)];
  if (edge.s === edge.t) {
    const size = rs * (2 + Math.abs(edge.bend));
    return { x1: x1 - rs * 0.7, y1: y1 - rs * 0.7, x2: x1 + rs * 0.7, y2: y1 - rs * 0.7, cx: x1, cy: y1 - size * 2, length: size * 2, mx: x1, my: y1 - size - rs * 0.35 };
  }
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const away = edge.bend * Math.min(34 * camera.k ** 0.8, length * 0.3);
  const [cx, cy] = [(x1 + x2) / 2 - (dy / length) * away * 2, (y1 + y2) / 2 + (dx / length) * away * 2];
  const [ax, ay] = edge.bend === 0 ? [dx, dy] : [cx - x1, cy - y1];
  const [bx, by] = edge.bend === 0 ? [dx, dy] : [x2 - cx, y2 - cy];
  const [al, bl] = [Math.hypot(ax, ay) || 1, Math.hypot(bx, by) || 1];
  return {
    x1: x1 + (ax / al) * rs, y1: y1 + (ay / al) * rs, x2: x2 - (bx / bl) * (rt + 1), y2: y2 - (by / bl) * (rt + 1), cx, cy, length: length - rs - rt,
    mx: (x1 + x2) / 4 + cx / 2, my: (y1 + y2) / 4 + cy / 2, bent: edge.bend !== 0, ux: bx / bl, uy: by / bl,
  };
}

function trace(ctx, edge, way) {
  ctx.moveTo(way.x1, way.y1);
  if (edge.s === edge.t) ctx.bezierCurveTo(way.cx - way.length / 2, way.cy, way.cx + way.length / 2, way.cy, way.x2, way.y2);
  else if (way.bent) ctx.quadraticCurveTo(way.cx, way.cy, way.x2, way.y2);
  else ctx.lineTo(way.x2, way.y2);
}

function arrowhead(ctx, way, size) {
  const [ux, uy] = [way.ux ?? 0.7, way.uy ?? 0.7];
  ctx.moveTo(way.x2, way.y2);
  ctx.lineTo(way.x2 - ux * size - uy * size * 0.42, way.y2 - uy * size + ux * size * 0.42);
  ctx.lineTo(way.x2 - ux * size + uy * size * 0.42, way.y2 - uy * size - ux * size * 0.42);
  ctx.closePath();
}
