'use strict';
/*
 * How text becomes the terms of the index: the same as Analysis.java and Segmentation.java, where
 * the rules are told. SearchPageTest compares the two.
 */
(globalThis.hindcast ??= {}).analysis = (() => {
  const LONGEST = 200;
  const ALONE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
  const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
  const NAME = String.raw`[\p{L}\p{M}\p{N}_]+`;
  const PROSE = new RegExp(`(?=${ALONE})${LETTER}|(?:(?!${ALONE})${LETTER})+`, 'gu');
  const EXACT = new RegExp(`${NAME}(?:[-.:/]+${NAME})*`, 'gu');
  const AFTER_APOSTROPHE = new RegExp(`${LETTER}['’]$`, 'u');
  const ENDINGS = new Set(['s', 't', 'd', 'm', 'll', 're', 've']);

  const fold = (word) => word.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

  /** Whether it is what follows the apostrophe of `team's`. */
  const isEnding = (text, start, word) =>
    ENDINGS.has(word.toLowerCase()) && AFTER_APOSTROPHE.test(text.slice(Math.max(0, start - 3), start));

  /**
   * @typedef {{term: string, start: number, end: number}} Token
   *
   * @param {string} text
   * @param {RegExp} words
   * @param {(text: string, start: number, word: string) => boolean} isNone
   * @param {(word: string) => string} normalised
   * @returns {Token[]}
   */
  function tokens(text, words, isNone, normalised) {
    const found = [];
    for (const match of text.matchAll(words)) {
      const [word] = match;
      const term = word.length <= LONGEST && !isNone(text, match.index, word) ? fold(word) : '';
      if (term !== '') {
        found.push({ term: normalised(term), start: match.index, end: match.index + word.length });
      }
    }
    return found;
  }

  const prose = (text) => tokens(text, PROSE, isEnding, hindcast.stem);
  const exact = (text) => tokens(text, EXACT, () => false, (word) => word);
  const terms = (found) => [...new Set(found.map((token) => token.term))];

  return {
    /** The stems of a text's words, with their places. */
    prose,
    /** The codes and names of a text as typed, with their places. */
    exact,
    proseTerms: (text) => terms(prose(text)),
    exactTerms: (text) => terms(exact(text)),
  };
})();
