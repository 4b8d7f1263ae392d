// Search over entities, documents and sentences, without regard to case and accents.

const searchIndex = {
  nodes: model.nodes.map(node => ({ node, name: folded(node.name), others: node.aliases.map(folded) })),
  documents: model.documents.map(document => ({ document, name: folded(document.title) })),
  sentences: null,
};

/** Sentences are many: they are folded when they are first searched, or when the page has nothing else to do. */
function sentenceIndex() {
  searchIndex.sentences ??= model.sentences.map(sentence => folded(sentence.text));
  return searchIndex.sentences;
}

(window.requestIdleCallback || (f => setTimeout(f, 500)))(sentenceIndex);

/** 0 for the very name, then names that begin so, words that begin so, words that hold it; -1 for none. */
function rank(name, query) {
  const at = name.indexOf(query);
  if (at < 0) return -1;
  if (name.length === query.length) return 0;
  if (at === 0) return 1;
  return /[\s\-'"(]/.test(name[at - 1]) || name.includes(' ' + query) ? 2 : 3;
}

/** The best hits: entities, then documents and sentences. */
function search(text, options = {}) {
  const query = folded(text.trim().replace(/\s+/g, ' '));
  if (query.length === 0) return [];
  const entities = searchIndex.nodes
    .map(({ node, name, others }) => {
      const own = rank(name, query);
      const best = others.reduce((found, other) => { const r = rank(other, query); return r >= 0 && (found < 0 || r < found) ? r : found; }, -1);
      const value = own >= 0 ? own : best >= 0 ? best + 0.5 : -1;
      return { node, value, alias: own < 0 && best >= 0 ? node.aliases.find(a => folded(a).includes(query)) : null };
    })
    .filter(hit => hit.value >= 0)
    .sort((a, b) => a.value - b.value || b.node.edges.length - a.node.edges.length || a.node.i - b.node.i)
    .slice(0, options.entities ?? 8);
  if (options.onlyEntities) return entities;
  const documents = searchIndex.documents.filter(d => d.name.includes(query)).slice(0, 4).map(({ document }) => ({ document }));
  const sentences = [];
  if (query.length >= 3) {
    const folds = sentenceIndex();
    for (let i = 0; i < folds.length && sentences.length < 6; i++) if (folds[i].includes(query)) sentences.push({ sentence: model.sentences[i], query });
  }
  return [...entities, ...documents, ...sentences];
}
