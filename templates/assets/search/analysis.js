/*
 * How text becomes words and codes: the same as Segmentation.java and Analysis.java, where the rules
 * are told. SearchParityTest compares the two.
 */

const LONGEST_RUN = 200;
/** A character of a script that is written without blanks; Unicode gives ー to no script. */
const UNSPACED = String.raw`(?=[\p{L}\p{M}\p{N}])[\u30fc${[
  'Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar',
].map((script) => String.raw`\p{Script=${script}}`).join('')}]`;
const SPACED = `(?!${UNSPACED})${String.raw`[\p{L}\p{M}\p{N}]`}`;
const NAME = String.raw`[\p{L}\p{M}\p{N}_]+`;
const PROSE_RUN = new RegExp(`(?:${UNSPACED})+|(?:${SPACED})+`, 'gu');
const EXACT_RUN = new RegExp(`${NAME}(?:[-.:/]+${NAME})*`, 'gu');
const LAST_RUN = new RegExp(`${NAME}(?:[-.:/]+${NAME})*[-.:/]*$`, 'u');
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
/** The combining marks of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;
const AFTER_APOSTROPHE = /[\p{L}\p{M}\p{N}]['’]$/u;
const ENGLISH_ENDINGS = new Set(['s', 't', 'd', 'm', 'll', 're', 've']);

/**
 * @typedef {{term: string, start: number, end: number}} Token where a word stands in a text
 */

/**
 * A word without case and accents. Other marks, such as the vowels of Thai and Hindi, stay.
 *
 * @param {string} word
 */
export function fold(word) {
  return word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/**
 * The words of a text, folded, with their places.
 *
 * @param {string} text
 * @returns {Token[]}
 */
export function proseTokens(text) {
  const tokens = [];
  for (const { 0: run, index } of text.matchAll(PROSE_RUN)) {
    if (HAS_UNSPACED.test(run)) {
      tokens.push(...pairs(run, index));
    } else if (run.length <= LONGEST_RUN && !isEnding(text, index, run)) {
      tokens.push({ term: fold(run), start: index, end: index + run.length });
    }
  }
  return tokens.filter(({ term }) => term !== '');
}

/**
 * The codes of a text, with their places: what a person would copy rather than spell.
 *
 * @param {string} text
 * @returns {Token[]}
 */
export function codeTokens(text) {
  const tokens = [];
  for (const { 0: run, index } of text.matchAll(EXACT_RUN)) {
    const term = run.length <= LONGEST_RUN ? codeOf(run) : '';
    if (term !== '') {
      tokens.push({ term, start: index, end: index + run.length });
    }
  }
  return tokens;
}

/** The word or code that a text ends with; empty where it ends otherwise. @param {string} text */
export function lastRun(text) {
  return LAST_RUN.exec(text.slice(-LONGEST_RUN))?.[0] ?? '';
}

/**
 * The pairs of neighbours in a run of a script that is written without blanks.
 *
 * @param {string} run
 * @param {number} from where it stands
 */
function pairs(run, from) {
  const characters = [...run];
  const tokens = [];
  let start = from;
  for (let at = 0; at < Math.max(1, characters.length - 1); at++) {
    const pair = characters.slice(at, at + 2).join('');
    tokens.push({ term: fold(pair), start, end: start + pair.length });
    start += characters[at].length;
  }
  return tokens;
}

/**
 * Whether it is what follows the apostrophe of `team's`.
 *
 * @param {string} text
 * @param {number} start
 * @param {string} word
 */
function isEnding(text, start, word) {
  return (
    ENGLISH_ENDINGS.has(word.toLowerCase()) &&
    AFTER_APOSTROPHE.test(text.slice(Math.max(0, start - 3), start)));
}

/**
 * A code as it is compared; empty for a word that is none.
 *
 * @param {string} word
 */
function codeOf(word) {
  if (HAS_UNSPACED.test(word)) {
    return '';
  }
  const folded = fold(word);
  const accented = word.normalize('NFC').toLowerCase();
  if (folded !== accented) {
    return accented;
  }
  return looksLikeCode(word) ? folded : '';
}

/**
 * Whether there is anything but letters in it, or a capital that begins nothing.
 *
 * @param {string} word
 */
function looksLikeCode(word) {
  return [...word].some(
    (letter, at) =>
      letter.length === 1 &&
      (!/[\p{L}\p{Mn}]/u.test(letter) || (at > 0 && /\p{Uppercase}/u.test(letter))));
}
