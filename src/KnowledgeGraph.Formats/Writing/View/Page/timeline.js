// Events in the order of time.

function startTimeline(panel) {
  const types = new Map();
  for (const event of model.events) types.set(event.label, (types.get(event.label) || 0) + 1);
  const kind = el('select', { 'aria-label': 'Kind of event' }, el('option', { value: '' }, 'Every kind'), [...types].sort((a, b) => b[1] - a[1]).map(([label, n]) => el('option', { value: label }, `${label} (${n})`)));
  const who = el('input', { type: 'checkbox' });
  const whoLabel = el('label', { class: 'check inline' }, who, el('span', {}, 'Only of what is chosen'));
  const list = el('ol', { class: 'timeline' });
  const total = el('p', { class: 'meta', role: 'status' });
  const undated = el('div', {});
  kind.addEventListener('input', draw);
  who.addEventListener('input', draw);
  append(panel, [el('div', { class: 'page' }, el('div', { class: 'view-head' }, el('h2', {}, 'Timeline of events'), el('div', { class: 'controls' }, kind, whoLabel)), total, list, undated)]);

  function draw() {
    if (state.tab !== 'timeline') return;
    const chosen = state.selected?.node;
    whoLabel.hidden = chosen === undefined;
    const found = model.events.filter(e => (kind.value === '' || e.label === kind.value) && !filters.statuses.has(e.status)
      && (!who.checked || chosen === undefined || e.parts.some(p => p.node === chosen)));
    const dated = found.filter(e => e.time && (e.time.start || e.time.end)).filter(e => inTime(e.time.start && dayNumber(e.time.start), dayNumber(e.time.end || e.time.start)));
    dated.sort((a, b) => ((a.time.start || a.time.end) < (b.time.start || b.time.end) ? -1 : (a.time.start || a.time.end) > (b.time.start || b.time.end) ? 1 : a.i - b.i));
    const without = found.filter(e => !e.time || !(e.time.start || e.time.end));
    total.textContent = `${count(dated.length, 'dated event')}, ${number(without.length)} without a date. The filters for date and status hold here, too.`;
    let before = '';
    paged(list, dated, event => {
      const month = (event.time.start || event.time.end).slice(0, 7);
      const head = month !== before;
      before = month;
      return moment(event, head && `${MONTHS[month.slice(5) - 1]} ${month.slice(0, 4)}`);
    }, 120);
    const rest = el('ol', { class: 'timeline undated' });
    paged(rest, without, event => moment(event, null), 60);
    fill(undated, without.length > 0 && filters.undated && el('details', { class: 'section', open: dated.length === 0 }, el('summary', {}, el('h3', {}, 'Without a date'), el('span', { class: 'count' }, number(without.length))), rest));
  }

  on('tab filter select', draw);
}

function moment(event, head) {
  const places = [...new Set(event.parts.filter(p => p.role === 'place').map(p => p.node))];
  return el('li', { class: head ? 'moment first' : 'moment' }, head && el('h3', { class: 'month' }, head),
    el('div', { class: 'moment-body' }, el('span', { class: 'when' }, event.time ? days(event.time.start, event.time.end) || event.time.text : ''),
      el('span', { class: 'what' }, button(eventTitle(event), () => selectEvent(event.i), { class: 'link' }), places.length > 0 && [' in ', listed(places.map(p => nodeLink(p)))],
        el('span', { class: 'tag' }, event.label), event.status > 0 && el('span', { class: 'tag status' }, STATUSES[event.status]))));
}
