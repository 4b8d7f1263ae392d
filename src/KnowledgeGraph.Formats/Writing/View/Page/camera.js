// Which part of the picture is seen: the place in the middle, and pixels a unit.

const camera = { x: 0, y: 0, k: 1, width: 1, height: 1 };
const LEAST_ZOOM = 0.02;
const MOST_ZOOM = 8;

const toScreen = (x, y) => [(x - camera.x) * camera.k + camera.width / 2, (y - camera.y) * camera.k + camera.height / 2];

const toWorld = (x, y) => [(x - camera.width / 2) / camera.k + camera.x, (y - camera.height / 2) / camera.k + camera.y];

function zoomAt(x, y, factor) {
  const [wx, wy] = toWorld(x, y);
  camera.k = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.k * factor));
  camera.x = wx - (x - camera.width / 2) / camera.k;
  camera.y = wy - (y - camera.height / 2) / camera.k;
}

/** The camera that shows some nodes with their labels, not nearer than a zoom. */
function framing(nodes, nearest = 1.6) {
  if (nodes.length === 0) return { x: 0, y: 0, k: 1 };
  const first = frameOf(nodes, 0, nearest);
  return nodes.length > 600 ? first : frameOf(nodes, 1 / Math.min(1, first.k), nearest);
}

/** With labels that are so many times as large as at a zoom of 1. */
function frameOf(nodes, labels, nearest) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const aside = Math.max(node.r + 8, Math.min(80, Math.min(LONGEST, node.name.length) * 3.6) * labels);
    [left, right] = [Math.min(left, node.x - aside), Math.max(right, node.x + aside)];
    [top, bottom] = [Math.min(top, node.y - node.r - 12), Math.max(bottom, node.y + node.r + 12 + 16 * labels)];
  }
  const k = Math.min(nearest, (camera.width - 30) / (right - left), (camera.height - 30) / (bottom - top));
  return { x: (left + right) / 2, y: (top + bottom) / 2, k: Math.max(LEAST_ZOOM, k) };
}

/** Size of a node on the screen: zoomed in it grows less than the picture does, zoomed out it shrinks less where there are few. */
const screenRadius = node => Math.max(1.5, node.r * camera.k ** (camera.k < 1 && model.shown > 900 ? 1 : 0.8));
