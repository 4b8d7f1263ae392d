// Elements. Every text of the graph goes into the page through these functions, as text.

const byId = id => document.getElementById(id);

/** Makes an element: attributes by name ("on:click" listens), then children, which are elements or texts. */
function el(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** Makes an element of SVG. */
function svgEl(name, attributes, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on:')) element.addEventListener(name.slice(3), value);
    else if (name === 'text') element.textContent = value;
    else if (name === 'tone') tone(element, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Puts children in the place of what an element holds. */
function fill(element, ...children) {
  element.textContent = '';
  append(element, children);
  return element;
}

function button(label, action, attributes) {
  return el('button', { type: 'button', 'on:click': action, ...attributes }, label);
}

/** Fills a container with rendered items, so many at a time; its last child is a button for more. */
function paged(container, items, render, size) {
  fill(container);
  let next = 0;
  const more = button('', () => show(true), { class: 'more' });
  const last = container.matches('ol, ul') ? el('li', { class: 'plain-item' }, more) : container.matches('tbody') ? el('tr', {}, el('td', { colspan: '20' }, more)) : more;
  function show(focus) {
    const end = Math.min(items.length, next + size);
    const rows = items.slice(next, end).map(render);
    last.remove();
    append(container, rows);
    next = end;
    if (next < items.length) {
      more.textContent = `Show ${number(Math.min(size, items.length - next))} more of ${number(items.length - next)}`;
      container.append(last);
    }
    if (focus && rows[0]) (rows[0].matches('button, a, [tabindex]') ? rows[0] : rows[0].querySelector('button, a, [tabindex]'))?.focus();
  }
  show(false);
}
