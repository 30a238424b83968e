/** The least that a page needs to show what Pagefind finds as ours shows it, ten at first. */
import * as pagefind from '../pagefind/pagefind.js';

/** As on our page. */
const PAUSE_MILLISECONDS = 120;

const field = document.querySelector('#q');
const list = document.querySelector('[data-search-results]');
const status = document.querySelector('[data-search-status]');

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function item({ url, meta, plain_excerpt: excerpt }) {
  const made = element('li', 'search-result', '');
  const link = element('a', '', meta.title);
  link.href = url;
  const facts = [meta.severity, meta.date, meta.services].join(' · ');
  made.append(link, element('p', 'search-facts', facts), element('p', 'search-text', excerpt));
  return made;
}

/** Filters are written in the query, as for ours. */
async function run() {
  const text = field.value;
  const filters = {};
  const words = text.replace(/(\w+):([\w-]+)/g, (whole, name, value) => {
    if (!['service', 'severity', 'tag', 'kind'].includes(name)) {
      return whole;
    }
    filters[name] = value.toLowerCase();
    return '';
  });
  const { results } = await pagefind.search(words.trim() || null, { filters });
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (text === field.value) {
    list.replaceChildren(...shown.map(item));
    status.textContent = results.length + ' results';
  }
}

let timer = 0;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(run, PAUSE_MILLISECONDS);
});
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  run();
});
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value) {
  run();
}
