// Numbers, days and types as a reader expects them.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STATUSES = ['actual', 'denied', 'planned', 'hypothetical'];
const STATUS_HELP = ['said to be so', 'denied', 'planned, promised or expected', 'possible, conditional or demanded'];

const number = n => n.toLocaleString('en');

const count = (n, noun) => `${number(n)} ${n === 1 ? noun : noun.endsWith('y') ? noun.slice(0, -1) + 'ies' : noun + 's'}`;

/** "2 Dec 2025" of "2025-12-02". */
function day(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** One day, a month, a year or a span; empty where neither end is known. */
function days(first, last) {
  if (!first && !last) return '';
  if (!last) return `since ${day(first)}`;
  if (!first) return `until ${day(last)}`;
  if (first === last) return day(first);
  const [year, month, date] = first.split('-').map(Number);
  if (date === 1 && month === 1 && last === `${first.slice(0, 4)}-12-31`) return String(year);
  if (date === 1 && last === `${first.slice(0, 8)}${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`) return `${MONTHS[month - 1]} ${year}`;
  const before = first.slice(0, 7) === last.slice(0, 7) ? String(date) : first.slice(0, 4) === last.slice(0, 4) ? `${date} ${MONTHS[month - 1]}` : day(first);
  return `${before} to ${day(last)}`;
}

/** "located in" of "LOCATED_IN". */
const plain = type => type.replace(/_/g, ' ').toLowerCase();

const percent = share => `${Math.round(share * 100)} %`;

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** Days since 1970 of an ISO day. */
const dayNumber = iso => Math.round(Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / 86400000);

const isoOf = dayCount => new Date(dayCount * 86400000).toISOString().slice(0, 10);

/** Without case and accents, for comparing. */
const folded = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** An address that may be a link; null where it is none of the web's. */
function webAddress(uri) {
  if (!uri || !/^https?:\/\//i.test(uri)) return null;
  try {
    const url = new URL(uri);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
