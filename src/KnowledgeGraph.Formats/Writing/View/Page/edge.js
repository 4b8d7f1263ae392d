// The card of a relation, with every sentence that says it; and the card of an event.

function edgeCard(edge) {
  const type = model.types[edge.type];
  const strong = new Set([edge.s, edge.t]);
  const list = el('div', { class: 'evidences' });
  paged(list, edge.evidence, one => evidenceItem(one.sentence, { trigger: [one], strong }, evidenceNote(one)), 20);
  return el('article', { class: 'card' },
    el('header', {}, el('p', { class: 'kind' }, lineSwatch(type.color, edge.status, type.symmetric), 'Relation', edge.status > 0 && `, ${STATUSES[edge.status]}`),
      el('h2', { tabindex: '-1', class: 'triple' }, nodeLink(edge.s), ' ', el('span', { class: 'type', tone: [type.color, 4.5] }, type.label), ' ', nodeLink(edge.t))),
    type.definition && el('p', { class: 'note' }, type.definition),
    el('dl', { class: 'figures' },
      figureText('status', STATUSES[edge.status], STATUS_HELP[edge.status]), figureText('confidence', percent(edge.confidence)), figureText('said', count(edge.times, 'time')),
      edge.first && figureText('when', days(edge.first, edge.last))),
    edge.speakers.length > 0 && el('p', { class: 'note' }, 'In the words of ', listed(edge.speakers.map(s => nodeLink(s)))),
    el('section', { 'aria-label': 'Evidence' }, el('h3', { class: 'plain-heading' }, edge.said > edge.evidence.length ? `Evidence: ${number(edge.evidence.length)} of ${number(edge.said)} sentences` : 'Evidence'), list));
}

function figureText(name, value, title) {
  return el('div', { title }, el('dt', {}, name), el('dd', { class: 'words' }, value));
}

const evidenceNote = one => [`confidence ${percent(one.confidence)}`, one.speakers.length > 0 && `said by ${one.speakers.map(s => model.all[s].name).join(', ')}`].filter(Boolean).join(' · ');

/** "attacked: Gunmen → border post". */
function eventTitle(event) {
  const names = role => [...new Set(event.parts.filter(p => p.role === role).map(p => model.all[p.node].name))].join(', ');
  const [agent, target] = [names('agent'), names('target')];
  return `${event.trigger}${agent || target ? ': ' : ''}${[agent, target].filter(Boolean).join(' → ')}`;
}

const ROLES = { agent: 'Who acts', target: 'Whom it meets', place: 'Where', instrument: 'With what', time: 'When' };

function eventCard(event) {
  const strong = new Set(event.parts.map(p => p.node));
  const roles = [...new Set(event.parts.map(p => p.role))];
  const links = model.links.filter(l => l.from === event || l.to === event);
  return el('article', { class: 'card' },
    el('header', {}, el('p', { class: 'kind' }, `Event, ${event.label}`, event.status > 0 && `, ${STATUSES[event.status]}`), el('h2', { tabindex: '-1' }, event.trigger)),
    el('dl', { class: 'pairs' },
      event.time && [el('dt', {}, 'When'), el('dd', {}, days(event.time.start, event.time.end) || event.time.text, el('span', { class: 'meta' }, ` “${event.time.text}”`))],
      roles.map(role => [el('dt', {}, ROLES[role] || role), el('dd', {}, listed([...new Set(event.parts.filter(p => p.role === role).map(p => p.node))].map(n => nodeLink(n))))]),
      links.map(link => [el('dt', {}, link.from === event ? capital(link.label) : `${capital(link.label)} by`), el('dd', {}, happening(link.from === event ? link.to : link.from))])),
    el('section', { 'aria-label': 'Evidence' }, el('h3', { class: 'plain-heading' }, event.told.length > 1 ? `Told ${count(event.told.length, 'time')}` : 'Evidence'),
      event.told.map(told => evidenceItem(told.sentence, { trigger: [told], strong }))));
}

const happening = thing => (thing.isEvent ? button(eventTitle(thing), () => selectEvent(thing.i), { class: 'link' }) : nodeLink(thing.i));
