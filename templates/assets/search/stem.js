/*
 * The stem of an English word, by M. F. Porter, "An algorithm for suffix stripping" (1980), with the
 * two departures of his own later programs (-bli, -logi), as Lucene's PorterStemFilter has it.
 * SearchParityTest compares the two.
 */

/** @type {Record<string, string>} */
const LONG_ENDINGS = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al',
  entli: 'ent', eli: 'e', ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al',
  iveness: 'ive', fulness: 'ful', ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble',
  logi: 'log',
};
/** @type {Record<string, string>} */
const FURTHER_ENDINGS = {
  icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '',
};
const LAST_ENDING =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * The letters as `c` for consonants and `v` for vowels; y is a vowel after a consonant.
 *
 * @param {string} word
 */
function soundsOf(word) {
  let letters = '';
  for (let at = 0; at < word.length; at++) {
    const vowel =
      'aeiou'.includes(word[at]) || (word[at] === 'y' && at > 0 && letters[at - 1] === 'c');
    letters += vowel ? 'v' : 'c';
  }
  return letters;
}

/** How often a vowel is followed by a consonant. @param {string} word */
function measure(word) {
  return (soundsOf(word).match(/vc/g) ?? []).length;
}

/** @param {string} word */
function hasVowel(word) {
  return soundsOf(word).includes('v');
}

/** @param {string} word */
function endsDouble(word) {
  return word.at(-1) === word.at(-2) && soundsOf(word).endsWith('c');
}

/** Ends as in `hop`, but not as in `snow`, `box` and `tray`. @param {string} word */
function endsShort(word) {
  return soundsOf(word).endsWith('cvc') && !/[wxy]$/.test(word);
}

/** @param {string} word */
function withoutPlural(word) {
  if (word.endsWith('sses') || word.endsWith('ies')) {
    return word.slice(0, -2);
  }
  return /(?<!s)s$/.test(word) ? word.slice(0, -1) : word;
}

/** @param {string} word */
function withoutTense(word) {
  if (word.endsWith('eed')) {
    return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  }
  const base = word.replace(/(?:ed|ing)$/, '');
  return base !== word && hasVowel(base) ? mended(base) : word;
}

/** @param {string} base */
function mended(base) {
  if (/(?:at|bl|iz)$/.test(base)) {
    return base + 'e';
  }
  if (endsDouble(base)) {
    return /[lsz]$/.test(base) ? base : base.slice(0, -1);
  }
  return measure(base) === 1 && endsShort(base) ? base + 'e' : base;
}

/** @param {string} word */
function withoutY(word) {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? word.slice(0, -1) + 'i' : word;
}

/**
 * Replaces the longest of some endings where what stands before it is long enough.
 *
 * @param {string} word
 * @param {Record<string, string>} endings
 */
function replaced(word, endings) {
  const ending = Object.keys(endings)
    .filter((one) => word.endsWith(one))
    .sort((one, other) => other.length - one.length)[0];
  if (ending === undefined) {
    return word;
  }
  const base = word.slice(0, -ending.length);
  return measure(base) > 0 ? base + endings[ending] : word;
}

/** @param {string} word */
function withoutLastEnding(word) {
  const base = word.replace(LAST_ENDING, '');
  return base !== word && measure(base) > 1 ? base : word;
}

/** @param {string} word */
function withoutE(word) {
  if (!word.endsWith('e')) {
    return word;
  }
  const base = word.slice(0, -1);
  const size = measure(base);
  return size > 1 || (size === 1 && !endsShort(base)) ? base : word;
}

/** @param {string} word */
function withoutDoubleL(word) {
  return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word;
}

/**
 * @param {string} word in lower case
 * @returns {string}
 */
export function stem(word) {
  if (word.length <= 2) {
    return word;
  }
  let result = withoutY(withoutTense(withoutPlural(word)));
  result = replaced(replaced(result, LONG_ENDINGS), FURTHER_ENDINGS);
  return withoutDoubleL(withoutE(withoutLastEnding(result)));
}
