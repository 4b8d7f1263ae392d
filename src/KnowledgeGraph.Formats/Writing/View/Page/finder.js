// A search field with its list of hits: a combobox as the ARIA practices describe it.

function makeFinder(input, list, pick, options = {}) {
  let hits = [];
  let active = -1;

  function open() {
    hits = search(input.value, options);
    active = hits.length > 0 ? 0 : -1;
    fill(list, input.value.trim().length === 0 ? null : hits.length === 0 ? el('div', { class: 'no-hits', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'Nothing found') : groups());
    setOpen(input.value.trim().length > 0);
    mark();
  }

  function groups() {
    return [['Entities', 'node'], ['Documents', 'document'], ['Sentences', 'sentence']].map(([title, key]) => {
      const rows = hits.map((hit, i) => (hit[key] ? row(hit, i) : null)).filter(Boolean);
      return rows.length > 0 && el('div', { role: 'group', 'aria-label': title }, !options.onlyEntities && el('div', { class: 'hit-title', 'aria-hidden': 'true' }, title), rows);
    });
  }

  function row(hit, i) {
    return el('div', { id: `${list.id}-${i}`, role: 'option', 'aria-selected': 'false', class: 'hit', 'on:pointerdown': event => { event.preventDefault(); choose(i); } },
      hit.node ? [kindSwatch(model.kinds[hit.node.kind], hit.node.named), el('span', { class: 'hit-text' }, el('bdi', {}, hit.node.name), hit.alias && el('small', {}, ` also ${hit.alias}`)),
        el('small', {}, hit.node.edges.length > 0 ? count(hit.node.edges.length, 'relation') : model.kinds[hit.node.kind].name)]
      : hit.document ? [el('span', { class: 'hit-text' }, hit.document.title), el('small', {}, hit.document.date ? day(hit.document.date) : '')]
      : [el('span', { class: 'hit-text' }, around(hit)), el('small', {}, hit.sentence.document.title)]);
  }

  function setOpen(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) input.removeAttribute('aria-activedescendant');
  }

  function mark() {
    for (const [i, option] of [...list.querySelectorAll('.hit')].entries()) {
      option.setAttribute('aria-selected', String(i === active));
      if (i === active) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  function choose(i) {
    const hit = hits[i];
    setOpen(false);
    if (hit.node && !options.onlyEntities) input.value = hit.node.name;
    pick(hit);
  }

  input.addEventListener('input', open);
  input.addEventListener('focus', () => { if (input.value.trim().length > 0 && !options.onlyEntities) open(); });
  input.addEventListener('blur', () => setOpen(false));
  input.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden && input.value.trim().length > 0) open();
    else if (step && hits.length > 0) { active = (active + step + hits.length) % hits.length; mark(); }
    else if (event.key === 'Enter' && !list.hidden && active >= 0) choose(active);
    else if (event.key === 'Escape' && !list.hidden) setOpen(false);
    else return;
    event.preventDefault();
  });
}

/** The words of a sentence around a hit. */
function around({ sentence, query }) {
  const at = folded(sentence.text).indexOf(query);
  const start = Math.max(0, at - 30);
  return (start > 0 ? '…' : '') + sentence.text.slice(start, start + 110) + (start + 110 < sentence.text.length ? '…' : '');
}
