// Colours of the theme, and colours of kinds and relations that stand out from its ground.

const theme = { dark: false, ground: '#ffffff', panel: '#ffffff', ink: '#000000', muted: '#666666', accent: '#2b5fb3' };
const shades = new Map();

function readTheme() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ['ground', 'panel', 'ink', 'muted', 'accent']) theme[name] = style.getPropertyValue('--' + name).trim();
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

/** A colour led towards the ink until it stands out so much from the ground and the panels, as it is or as pale as it is painted. */
function shade(color, least = 3, alpha = 1) {
  const key = `${color} ${least} ${alpha}`;
  if (shades.has(key)) return shades.get(key);
  const stands = found => [theme.ground, theme.panel].every(under => contrast(mixed(under, found, alpha), under) >= least);
  let found = color;
  for (let twentieths = 1; twentieths <= 20 && !stands(found); twentieths++) found = mixed(color, theme.ink, twentieths / 20);
  shades.set(key, found);
  return found;
}

/** Gives an element a colour of a kind or relation, and gives it anew when the theme changes. */
function tone(element, [color, least]) {
  element.dataset.tone = `${color} ${least}`;
  element.style.setProperty('--c', shade(color, least));
}

on('theme', () => { for (const element of document.querySelectorAll('[data-tone]')) tone(element, element.dataset.tone.split(' ')); });

const kindColor = node => model.kinds[node.kind]?.color || '#888888';

/** How opaque a line is while nothing is emphasised and there are few. */
const REST = 0.8;

const lineColor = color => shade(color, 3, REST);

const typeColor = edge => lineColor(model.types[edge.type].color);

/** The border of a node: of one without a name it is all that is seen. */
const borderColor = (color, named) => (named ? shade(mixed(color, theme.dark ? '#ffffff' : '#000000', 0.28)) : shade(color));
