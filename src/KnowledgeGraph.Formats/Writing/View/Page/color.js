// Colours of the theme, and colours of kinds and relations that stand out from its ground.

const theme = { dark: false, ground: '#ffffff', ink: '#000000', muted: '#666666', accent: '#2b5fb3' };
const shades = new Map();

function readTheme() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ['ground', 'ink', 'muted', 'accent']) theme[name] = style.getPropertyValue('--' + name).trim();
  theme.dark = luminance(theme.ground) < 0.5;
  shades.clear();
}

const channels = hex => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16));

const hexOf = rgb => '#' + rgb.map(c => Math.round(c).toString(16).padStart(2, '0')).join('');

/** Relative luminance of WCAG 2. */
function luminance(hex) {
  const [r, g, b] = channels(hex).map(c => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const mixed = (a, b, share) => hexOf(channels(a).map((c, i) => c + (channels(b)[i] - c) * share));

/** A colour led towards the ink until it stands out from the ground so much. */
function shade(color, least = 3) {
  const key = color + least;
  if (shades.has(key)) return shades.get(key);
  let found = color;
  for (let share = 0; share <= 1 && contrast(found, theme.ground) < least; share += 0.1) found = mixed(color, theme.ink, share);
  shades.set(key, found);
  return found;
}

const kindColor = node => model.kinds[node.kind]?.color || '#888888';

const typeColor = edge => shade(model.types[edge.type].color);
