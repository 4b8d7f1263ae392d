// Sentences with their words marked: who and what is mentioned, which words tell an event, which words say a relation.

/**
 * A sentence as text and links.
 * @param sentence The sentence.
 * @param marks trigger: spans of the words that say it; strong: nodes whose mentions stand out; reader: also marks events and statements.
 */
function markedSentence(sentence, { trigger = [], strong = new Set(), reader = false } = {}) {
  const mentions = sentence.mentions.map(([node, start, end, form, reason]) => ({ start, end, node, form, reason }));
  const events = reader ? sentence.events : [];
  const said = reader ? sentence.statements : [];
  const cuts = [...new Set([0, sentence.text.length, ...[mentions, trigger, events, said].flat().flatMap(m => [m.start, m.end])])]
    .filter(c => c >= 0 && c <= sentence.text.length).sort((a, b) => a - b);
  const parts = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    const covers = m => m.start <= start && m.end >= end;
    const mention = innermost(mentions.filter(covers));
    const event = innermost(events.filter(covers));
    let part = document.createTextNode(sentence.text.slice(start, end));
    if (mention) part = mentionLink(mention, part, strong.has(mention.node));
    else if (event) part = eventLink(event.event, part);
    if (trigger.some(covers)) part = el('mark', { class: 'trigger' }, part);
    if (said.some(covers)) part = el('span', { class: 'spoken' }, part);
    parts.push(part);
  }
  return parts;
}

const innermost = spans => spans.reduce((best, span) => (!best || span.end - span.start < best.end - best.start ? span : best), null);

function mentionLink({ node, form, reason }, content, strong) {
  const target = model.nodes[node];
  return el('a', {
    href: '#node=' + target.id, class: strong ? 'mention strong' : 'mention', tone: [kindColor(target), 3],
    title: `${target.name} · ${model.kinds[target.kind].name}${form > 0 && reason ? ` (${reason})` : ''}`,
    'on:click': event => { event.preventDefault(); selectNode(node); },
  }, content);
}

function eventLink(index, content) {
  const event = model.events[index];
  return el('a', {
    href: '#event=' + index, class: 'event-word', title: `${event.label}${event.status > 0 ? ', ' + STATUSES[event.status] : ''}`,
    'on:click': clicked => { clicked.preventDefault(); selectEvent(index); },
  }, content);
}

/** A sentence as evidence, with its document, day and link. */
function evidenceItem(index, marks, note) {
  const sentence = model.sentences[index];
  return el('article', { class: 'evidence' }, el('blockquote', {}, markedSentence(sentence, marks)), source(sentence, note));
}

function source(sentence, note) {
  const document = sentence.document;
  const address = webAddress(document.uri);
  return el('footer', {},
    button(document.title, () => openDocument(document.i, sentence.i), { class: 'link', title: 'Read it in the document' }),
    el('span', { class: 'meta' }, [document.source, document.date && day(document.date), note].filter(Boolean).map(text => [' · ', text]),
      address && [' · ', el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, 'Source')]));
}
