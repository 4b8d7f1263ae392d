// Keys and what the page is.

const KEYS = [
  ['/', 'search; arrow keys choose a hit, Enter opens it'], ['Escape', 'closes what is open'], ['Tab', 'next field, link or button'], ['arrows', 'on the graph: move the view; on the tabs: next view'],
  ['Shift + arrows', 'on the graph: the next entity in that direction'], ['+ and −', 'on the graph: zoom'], ['0', 'on the graph: show all of it'], ['Enter', 'on the graph: to the details of what is chosen'],
];

function startHelp() {
  const dialog = el('dialog', { class: 'help', 'aria-labelledby': 'help-title' }, el('h2', { id: 'help-title' }, 'How to use this page'),
    el('p', {}, 'Click an entity for its card, a line for the sentences that say it. A double click on an entity shows only what lies around it. Drag to move, turn the wheel to zoom.'),
    el('dl', { class: 'pairs' }, KEYS.map(([key, what]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, what)])),
    el('p', { class: 'meta' }, 'The page is one file and loads nothing. Country outlines: Natural Earth.'),
    button('Close', () => dialog.close(), { class: 'wide' }));
  document.body.append(dialog);
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    byId('find').select();
    byId('find').focus();
  });
  return button('?', () => dialog.showModal(), { class: 'icon', 'aria-label': 'Help and keys' });
}
