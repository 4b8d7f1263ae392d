// The documents, with every mention and event marked.

function startReader(panel) {
  const newestFirst = [...model.documents].sort((a, b) => ((a.date || '') > (b.date || '') ? -1 : (a.date || '') < (b.date || '') ? 1 : a.i - b.i));
  const list = el('div', { class: 'reader-list', role: 'group', 'aria-label': 'Documents' });
  const text = el('div', { class: 'reader-text', tabindex: '0', role: 'region', 'aria-label': 'Text' });
  const narrow = el('input', { type: 'search', 'aria-label': 'Narrow the list of documents', placeholder: `Narrow ${count(model.documents.length, 'document')}` });
  narrow.addEventListener('input', draw);
  append(panel, [el('div', { class: 'reader' }, el('div', { class: 'reader-side' }, model.documents.length > 8 && narrow, list), text)]);

  function draw() {
    const query = folded(narrow.value);
    const found = newestFirst.filter(d => folded(`${d.title} ${d.source || ''}`).includes(query));
    if (found.length === 0) return fill(list, el('p', { class: 'note' }, 'No document here.'));
    paged(list, found, document => button([el('span', { class: 'row-text' }, el('span', { class: 'row-main' }, document.title),
      el('span', { class: 'row-note' }, [document.source, document.date && day(document.date), count(document.edges, 'relation')].filter(Boolean).join(' · ')))],
    () => openDocument(document.i), { class: 'row', 'aria-current': document.i === state.document?.index && 'true', 'data-document': String(document.i) }), 60);
  }

  on('document', () => {
    for (const row of list.querySelectorAll('[data-document]'))
      if (+row.dataset.document === state.document.index) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    fill(text, documentText(model.documents[state.document.index]));
    const target = state.document.sentence !== undefined && byId('s' + state.document.sentence);
    if (!target) return text.scrollTo(0, 0);
    target.classList.add('sought');
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
  on('tab', () => { if (state.tab === 'documents' && !state.document && model.documents.length > 0) openDocument(newestFirst[0].i); });
  draw();
}

function documentText(document) {
  const address = webAddress(document.uri);
  const paragraphs = [];
  const [head, ...rest] = model.sentences.slice(document.first, document.first + document.length);
  const titled = head && head.text === document.title;
  for (const sentence of titled || !head ? rest : [head, ...rest]) {
    if (sentence.paragraph || sentence.gap || paragraphs.length === 0) paragraphs.push(el('p', {}, sentence.gap && el('span', { class: 'gap', title: 'sentences that this page leaves out' }, '[…] ')));
    else paragraphs[paragraphs.length - 1].append(' ');
    append(paragraphs[paragraphs.length - 1], [readerSentence(sentence)]);
  }
  return el('article', { class: 'document' },
    el('h2', {}, titled ? readerSentence(head) : document.title),
    el('p', { class: 'meta' }, [document.source, document.date && day(document.date), count(document.words, 'word')].filter(Boolean).join(' · '),
      address ? [' · ', el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, 'Source')] : document.uri && ` · ${document.uri}`),
    !document.whole && el('p', { class: 'note' }, 'Of this document the page has only the sentences that it needs.'),
    paragraphs.length > 0 || titled ? paragraphs : el('p', { class: 'note' }, 'This document has no sentence.'));
}

const readerSentence = sentence => el('span', { id: 's' + sentence.i, class: 'sentence', tabindex: '-1' }, markedSentence(sentence, { reader: true }));
