// The views.

const VIEWS = [['graph', 'Graph'], ['table', 'Table'], ['documents', 'Documents'], ['said', 'Statements'], ['timeline', 'Timeline'], ['map', 'Map']];

function startTabs() {
  const list = byId('tablist');
  for (const [id, title] of VIEWS)
    list.append(el('button', { type: 'button', role: 'tab', id: 'tab-' + id, 'aria-controls': 'panel-' + id, 'aria-selected': 'false', tabindex: '-1', 'on:click': () => showTab(id) }, title));
  list.addEventListener('keydown', event => {
    const at = VIEWS.findIndex(([id]) => id === state.tab);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const [id] = VIEWS[(next + VIEWS.length) % VIEWS.length];
    showTab(id);
    byId('tab-' + id).focus();
  });
}

function showTab(tab) {
  state.tab = tab;
  for (const [id] of VIEWS) {
    const chosen = id === tab;
    byId('tab-' + id).setAttribute('aria-selected', String(chosen));
    byId('tab-' + id).tabIndex = chosen ? 0 : -1;
    byId('panel-' + id).hidden = !chosen;
  }
  emit('tab');
  if (tab === 'graph') queue();
}
