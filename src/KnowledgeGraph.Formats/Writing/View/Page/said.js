// Who said what.

function startSaid(panel) {
  const bySpeaker = new Map();
  for (const statement of model.statements) bySpeaker.set(statement.speaker, (bySpeaker.get(statement.speaker) || 0) + 1);
  const choice = el('select', { 'aria-label': 'Speaker' }, el('option', { value: '' }, 'Everybody'),
    [...bySpeaker].sort((a, b) => b[1] - a[1]).map(([speaker, n]) => el('option', { value: String(speaker) }, `${speaker === null ? 'Nobody named' : model.all[speaker].name} (${n})`)));
  const kind = el('select', { 'aria-label': 'Kind' }, el('option', { value: '' }, 'Word for word and retold'), el('option', { value: '1' }, 'Word for word'), el('option', { value: '0' }, 'Retold'));
  const words = el('input', { type: 'search', placeholder: 'Words', 'aria-label': 'Words in the statement' });
  const list = el('div', { class: 'statements' });
  const total = el('p', { class: 'meta', role: 'status' });
  for (const input of [choice, kind, words]) input.addEventListener('input', draw);
  append(panel, [el('div', { class: 'page' }, el('div', { class: 'view-head' }, el('h2', {}, 'Who said what'), el('div', { class: 'controls' }, choice, kind, words)), total, list)]);

  function draw() {
    const query = folded(words.value);
    const found = model.statements.filter(s => (choice.value === '' || String(s.speaker) === choice.value) && (kind.value === '' || String(+s.direct) === kind.value) && folded(s.text).includes(query));
    total.textContent = count(found.length, 'statement');
    paged(list, found, s => statementItem(s, true), 60);
  }

  draw();
}

function statementItem(statement, withSpeaker) {
  const sentence = model.sentences[statement.sentence];
  return el('article', { class: 'statement' },
    withSpeaker && el('p', { class: 'speaker' }, statement.speaker === null ? el('span', { class: 'meta' }, 'Nobody named') : nodeLink(statement.speaker), statement.cue && el('span', { class: 'meta' }, ` ${statement.cue.toLowerCase()}`)),
    el('blockquote', { class: statement.direct ? 'direct' : 'retold' }, statement.direct ? `“${statement.text}”` : statement.text),
    statement.about.length > 0 && el('p', { class: 'about' }, el('span', { class: 'meta' }, 'about '), listed(statement.about.map(n => nodeLink(n)))),
    source(sentence, statement.direct ? 'word for word' : 'retold'));
}

function statementList(statements) {
  const list = el('div', { class: 'statements' });
  paged(list, statements, s => statementItem(s, true), 10);
  return list;
}
