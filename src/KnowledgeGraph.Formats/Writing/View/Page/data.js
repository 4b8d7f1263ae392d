// The data of the page as objects that point at each other. Cells are those that the writer gives.

/** Characters that turn the direction of what follows are shown as such: a name must not rewrite the line around it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

function decode(raw) {
  const m = { title: raw.title, live: raw.live };
  m.omitted = raw.omitted.map(([what, shown, of, how]) => ({ what, shown, of, how }));
  m.kinds = raw.kinds.map(([name, color, shape], i) => ({ i, name, color, shape, count: 0 }));
  m.types = raw.types.map(([name, color, symmetric, definition], i) => ({ i, name, label: plain(name), color, symmetric: !!symmetric, definition, count: 0 }));
  m.nodes = raw.entities.map(decodeNode);
  m.shown = m.nodes.length;
  m.all = m.nodes.concat(raw.outside.map(([name], i) => ({ i: m.shown + i, name, outside: true, kind: -1 })));
  m.documents = raw.documents.map(([id, title, source, uri, date, words, length, whole], i) =>
    ({ i, id, title: title || uri || id.slice(0, 8), source, uri, date, words, length, whole: !!whole, first: 0, edges: 0 }));
  m.sentences = raw.sentences.map(([text, paragraph, gap, mentions], i) => ({ i, text, paragraph: !!paragraph, gap: !!gap, mentions, events: [], statements: [], document: null }));
  let next = 0;
  for (const document of m.documents) {
    document.first = next;
    for (const end = next + document.length; next < end; next++) m.sentences[next].document = document;
  }
  m.edges = raw.relations.map((row, i) => decodeEdge(m, row, i));
  m.events = raw.events.map((row, i) => decodeEvent(m, row, i));
  m.statements = raw.statements.map((row, i) => decodeStatement(m, row, i));
  m.links = raw.links.map(([type, fromEvent, fromEntity, toEvent, toEntity, sentence, confidence]) =>
    ({ type, label: plain(type), from: m.events[fromEvent] || m.all[fromEntity], to: m.events[toEvent] || m.all[toEntity], sentence, confidence }));
  for (const node of m.nodes) m.kinds[node.kind].count++;
  bend(m);
  return m;
}

function decodeNode([id, name, kind, x, y, r, named, mentions, documents, aliases, roles, place, time], i) {
  return {
    i, id, name, kind, x, y, r, named: !!named, mentions, documents, aliases, roles, time: decodeTime(time), edges: [], said: [], about: [], events: [],
    place: place && { type: place[0], country: place[1], latitude: place[2], longitude: place[3], within: place[4], candidates: place[5] },
  };
}

const decodeTime = time => time && { start: time[0], end: time[1], granularity: time[2], text: time[3] };

function decodeEdge(m, [s, t, type, status, confidence, times, first, last, said, evidence], i) {
  const edge = {
    i, s, t, type, status, confidence, times, first, last, said, bend: 0,
    evidence: evidence.map(([sentence, start, end, sure, extractor, event, speakers]) => ({ sentence, start, end, confidence: sure, extractor, event, speakers })),
  };
  edge.documents = [...new Set(edge.evidence.map(e => m.sentences[e.sentence].document.i))];
  edge.speakers = [...new Set(edge.evidence.flatMap(e => e.speakers))];
  edge.from = first ? dayNumber(first) : null;
  edge.to = last ? dayNumber(last) : edge.from;
  for (const document of edge.documents) m.documents[document].edges++;
  m.types[type].count++;
  m.nodes[s].edges.push(edge);
  if (s !== t) m.nodes[t].edges.push(edge);
  return edge;
}

function decodeEvent(m, [type, trigger, status, confidence, time, parts, told, again], i) {
  const event = {
    i, type, label: plain(type), trigger, status, confidence, time: decodeTime(time), parts: parts.map(([role, node]) => ({ role, node })),
    told: [told, ...again].map(([sentence, start, end]) => ({ sentence, start, end })), isEvent: true,
  };
  for (const { sentence, start, end } of event.told) m.sentences[sentence].events.push({ event: i, start, end });
  for (const node of new Set(event.parts.map(p => p.node))) m.nodes[node]?.events.push(event);
  return event;
}

function decodeStatement(m, [speaker, direct, cue, text, confidence, about, sentence, spans, events], i) {
  const statement = { i, speaker, direct: !!direct, cue, text, confidence, about, sentence, events, spans: spans.map(([at, start, end]) => ({ sentence: at, start, end })) };
  for (const span of statement.spans) m.sentences[span.sentence].statements.push({ statement: i, start: span.start, end: span.end });
  if (speaker !== null) m.nodes[speaker]?.said.push(statement);
  for (const node of about) m.nodes[node]?.about.push(statement);
  return statement;
}

/** Relations between the same two entities bend apart. */
function bend(m) {
  const pairs = new Map();
  for (const edge of m.edges) {
    const key = Math.min(edge.s, edge.t) * m.shown + Math.max(edge.s, edge.t);
    if (!pairs.has(key)) pairs.set(key, []);
    pairs.get(key).push(edge);
  }
  for (const edges of pairs.values())
    if (edges.length > 1 || edges[0].s === edges[0].t)
      edges.forEach((edge, n) => { edge.bend = (n - (edges.length - 1) / 2 + (edge.s === edge.t ? n + 1 : 0)) * (edge.s <= edge.t ? 1 : -1); });
}

const model = decode(JSON.parse(byId('data').textContent.replace(TURNING, '\uFFFD')));
