// The date filter: bars of how much begins when, and two handles over them.

const calendar = calendarOf();

const hasDates = () => calendar !== null;

/** Bins over all dated relations and events: days, weeks, months or years, whichever gives at most 80. */
function calendarOf() {
  const starts = [...model.edges.map(e => e.from ?? e.to), ...model.events.map(e => (e.time?.start || e.time?.end ? dayNumber(e.time.start || e.time.end) : null))].filter(d => d !== null);
  if (starts.length === 0) return null;
  const [first, last] = starts.reduce(([a, b], d) => [Math.min(a, d), Math.max(b, d)], [Infinity, -Infinity]);
  const unit = ['day', 'week', 'month', 'year', 'decade'].find(u => edgesOf(first, last, u).length <= 81) || 'century';
  const edges = edgesOf(first, last, unit);
  const bars = new Array(edges.length - 1).fill(0);
  for (const start of starts) bars[binOf(edges, start)]++;
  return { unit, edges, bars };
}

/** First days of the bins, and the day behind the last. */
function edgesOf(first, last, unit) {
  const edges = [];
  const step = { day: 1, week: 7 }[unit];
  if (step) {
    const start = step === 7 ? first - (((first + 3) % 7) + 7) % 7 : first;
    for (let at = start; at <= last && edges.length < 90; at += step) edges.push(at);
    edges.push(edges[edges.length - 1] + step);
    return edges;
  }
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit];
  const begin = new Date(first * 86400000);
  let at = begin.getUTCFullYear() * 12 + begin.getUTCMonth();
  at -= at % months;
  for (; edges.length < 90; at += months) {
    edges.push(Math.round(Date.UTC(Math.floor(at / 12), at % 12, 1) / 86400000));
    if (edges[edges.length - 1] > last) break;
  }
  return edges;
}

function binOf(edges, at) {
  let i = 0;
  while (i + 2 < edges.length && edges[i + 1] <= at) i++;
  return i;
}

function dateFacet() {
  const { edges, bars } = calendar;
  const n = bars.length;
  const top = Math.max(...bars);
  const rects = bars.map((value, i) => svgEl('rect', { x: i + 0.08, width: 0.84, y: 40 - (value === 0 ? 0 : 3 + 35 * value / top), height: value === 0 ? 0 : 3 + 35 * value / top },
    svgEl('title', {}, `${binName(i)}: ${number(value)}`)));
  const handle = (label, start) => el('input', { type: 'range', min: '0', max: String(n), step: '1', value: String(start), 'aria-label': label, 'data-facet': true });
  const [low, high] = [handle('From', 0), handle('Until', n)];
  const text = el('output', {}, '');
  const undated = el('input', { type: 'checkbox', 'data-facet': true });
  const show = () => {
    const [a, b] = [+low.value, +high.value];
    rects.forEach((rect, i) => rect.classList.toggle('out', i < a || i >= b));
    text.textContent = a === 0 && b === n ? 'all dates' : `${day(isoOf(edges[a]))} to ${day(isoOf(edges[b] - 1))}`;
    low.setAttribute('aria-valuetext', day(isoOf(edges[a])));
    high.setAttribute('aria-valuetext', day(isoOf(edges[b] - 1)));
    undated.checked = filters.undated;
  };
  const change = moved => {
    if (+low.value >= +high.value) moved.value = moved === low ? +high.value - 1 : +low.value + 1;
    filters.from = +low.value === 0 ? null : edges[+low.value];
    filters.to = +high.value === n ? null : edges[+high.value] - 1;
    show();
    applyFilters();
  };
  for (const input of [low, high]) {
    input.addEventListener('input', () => change(input));
    input.addEventListener('sync', () => {
      low.value = filters.from === null ? 0 : binOf(edges, filters.from);
      high.value = filters.to === null ? n : binOf(edges, filters.to) + 1;
      show();
    });
  }
  undated.addEventListener('change', () => { filters.undated = undated.checked; applyFilters(); });
  show();
  return el('div', { class: 'dates' },
    svgEl('svg', { class: 'bars', viewBox: `0 0 ${n} 40`, preserveAspectRatio: 'none', role: 'img', 'aria-label': `Dates by ${calendar.unit}, ${day(isoOf(edges[0]))} to ${day(isoOf(edges[n] - 1))}` }, rects),
    el('div', { class: 'handles' }, low, high), text,
    el('label', { class: 'check' }, undated, el('span', { class: 'grow' }, 'Without a date'), el('span', { class: 'count' }, number(model.edges.filter(e => e.from === null && e.to === null).length))));
}

function binName(i) {
  return calendar.unit === 'day' ? day(isoOf(calendar.edges[i])) : days(isoOf(calendar.edges[i]), isoOf(calendar.edges[i + 1] - 1));
}
