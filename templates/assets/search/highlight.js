/* Shows in a text the words that a query found, as Snippets.java does. */
import { element } from './elements.js';

/* Three lines of a result, and how much of the text before the first match is shown. */
const EXCERPT_LENGTH = 200;
const EXCERPT_LEAD = 50;
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;

/**
 * @typedef {{start: number, end: number, term?: string}} Mark a place that matches, and by what
 * @typedef {{prose: string[], exact: string[]}} FoundWord the stems and codes of a word that was found
 * @typedef {{marks: (text: string, words: FoundWord[]) => Mark[] | Promise<Mark[]>}} Marker
 *   gives the places of a text that match words, in order and apart
 */

/**
 * @param {string} text
 * @param {Mark[]} marks
 * @param {number} from
 * @param {number} to
 * @returns {Node[]}
 */
function markedPiece(text, marks, from, to) {
  const nodes = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start >= at && end <= to) {
      nodes.push(document.createTextNode(text.slice(at, start)), element('mark', '', text.slice(start, end)));
      at = end;
    }
  }
  nodes.push(document.createTextNode(text.slice(at, to)));
  return nodes;
}

/**
 * The start of the match after which most different words follow closely; the first of several.
 *
 * @param {string} text
 * @param {Mark[]} marks
 */
function densest(text, marks) {
  let best = 0;
  let most = 0;
  marks.forEach(({ start }, first) => {
    const words = new Set();
    for (let at = first; at < marks.length && marks[at].end <= start + EXCERPT_LENGTH - EXCERPT_LEAD; at++) {
      words.add(marks[at].term ?? text.slice(marks[at].start, marks[at].end).toLowerCase());
    }
    if (words.size > most) {
      most = words.size;
      best = start;
    }
  });
  return best;
}

/**
 * The start of the word after an index, but not beyond the match that is to be shown.
 *
 * @param {string} text
 * @param {number} wanted
 * @param {number} match
 */
function excerptStart(text, wanted, match) {
  const blank = text.indexOf(' ', wanted);
  return wanted === 0 || blank < 0 || blank >= match ? wanted : blank + 1;
}

/**
 * The end of the last word that ends by an index; within a word that began before the excerpt.
 *
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function excerptEnd(text, from, to) {
  const blank = to === text.length ? to : text.lastIndexOf(' ', to);
  const end = blank <= from ? to : blank;
  return end < text.length && LOW_SURROGATE.test(text[end]) ? end - 1 : end;
}

/**
 * @param {Marker} search
 * @param {string} text
 * @param {FoundWord[]} words
 * @returns {Promise<Node[]>} the text in pieces, with its matches in `mark` elements
 */
export async function highlighted(search, text, words) {
  return markedPiece(text, await search.marks(text, words), 0, text.length);
}

/**
 * @param {Marker} search
 * @param {string} text
 * @param {FoundWord[]} words
 * @returns {Promise<Node[]>} the piece in which most of the words stand together, cut between words,
 *   with its matches in `mark` elements
 */
export async function excerpt(search, text, words) {
  const marks = await search.marks(text, words);
  const match = densest(text, marks);
  const from = excerptStart(text, Math.max(0, match - EXCERPT_LEAD), match);
  const to = excerptEnd(text, from, Math.min(text.length, from + EXCERPT_LENGTH));
  return [
    document.createTextNode(from > 0 ? '…' : ''),
    ...markedPiece(text, marks, from, to),
    document.createTextNode(to < text.length ? '…' : ''),
  ];
}
