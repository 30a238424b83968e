/* Days as numbers since 1970, and the documents of a stretch of them: their order is that of the days. */
import { DocumentSet } from './documents.js';

const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * The first day of a year, a month or a day such as `2025`, `2025-03` and `2025-03-01`.
 *
 * @param {string} value
 * @returns {number | null} null where it is none
 */
export function firstDay(value) {
  if (!/^[0-9]{4}(?:-[0-9]{2}){0,2}$/.test(value)) {
    return null;
  }
  const date = (value + '-01-01').slice(0, 10);
  const time = Date.parse(date + 'T00:00:00Z');
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? Math.floor(time / MILLISECONDS_OF_DAY) : null;
}

/** The days of all documents: those of a day stand together, the latest first, those without one last. */
export class Days {
  #documents;
  /** @type {{day: number, from: number, to: number}[]} */
  #runs = [];

  /**
   * @param {number} documents how many there are in all
   * @param {[number[], number[]]} days as the root has them
   */
  constructor(documents, [steps, counts]) {
    this.#documents = documents;
    let day = 0;
    let to = 0;
    steps.forEach((step, at) => {
      day = at === 0 ? step : day - step;
      this.#runs.push({ day, from: to, to: to + counts[at] });
      to += counts[at];
    });
  }

  /**
   * @param {number | null} after the first day that is wanted
   * @param {number | null} before the first that is not any more
   * @returns {DocumentSet} all where neither is said, else those with a day in between
   */
  between(after, before) {
    const found = new DocumentSet(this.#documents);
    if (after === null && before === null) {
      return found.addRange(0, this.#documents);
    }
    for (const { day, from, to } of this.#runs) {
      if (day >= (after ?? -Infinity) && day < (before ?? Infinity)) {
        found.addRange(from, to);
      }
    }
    return found;
  }

  /**
   * All documents, the oldest first, equal ones by their numbers, those without a day last.
   *
   * @returns {Generator<number>}
   */
  *oldestFirst() {
    const dated = this.#runs.at(-1)?.to ?? 0;
    for (const { from, to } of this.#runs.toReversed()) {
      yield* numbersFrom(from, to);
    }
    yield* numbersFrom(dated, this.#documents);
  }
}

/**
 * @param {number} from
 * @param {number} to
 */
function* numbersFrom(from, to) {
  for (let number = from; number < to; number++) {
    yield number;
  }
}
