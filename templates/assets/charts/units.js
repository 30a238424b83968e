/*
 * How numbers are written on axes.
 */

const MINUTES_A_DAY = 1440;
const DAYS_A_YEAR = 365.25;

/**
 * A number, what is written there, and its rank: those of rank 0 go before others.
 *
 * @typedef {[number, string, number]} AxisMark
 */

/** What people call lengths of time, in minutes. */
const LENGTHS = /** @type {AxisMark[]} */ ([
  [1 / 60, '1 s', 0],
  [1 / 6, '10 s', 1],
  [1, '1 min', 0],
  [3, '3 min', 1],
  [10, '10 min', 0],
  [30, '30 min', 1],
  [60, '1 h', 0],
  [180, '3 h', 1],
  [360, '6 h', 1],
  [720, '12 h', 1],
  [MINUTES_A_DAY, '1 day', 0],
  [3 * MINUTES_A_DAY, '3 days', 1],
  [7 * MINUTES_A_DAY, '1 week', 0],
  [30 * MINUTES_A_DAY, '30 days', 0],
  [90 * MINUTES_A_DAY, '90 days', 1],
  [180 * MINUTES_A_DAY, '180 days', 1],
  [DAYS_A_YEAR * MINUTES_A_DAY, '1 year', 0],
  [2 * DAYS_A_YEAR * MINUTES_A_DAY, '2 years', 1],
  [3 * DAYS_A_YEAR * MINUTES_A_DAY, '3 years', 1],
  [5 * DAYS_A_YEAR * MINUTES_A_DAY, '5 years', 1],
  [10 * DAYS_A_YEAR * MINUTES_A_DAY, '10 years', 0],
  [30 * DAYS_A_YEAR * MINUTES_A_DAY, '30 years', 1],
  [100 * DAYS_A_YEAR * MINUTES_A_DAY, '100 years', 0],
]);

const RATIOS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -8, 8, -10, 10].map(
  (power) =>
    /** @type {AxisMark} */ ([
      2 ** power,
      power < 0 ? `1/${2 ** -power}` : `${2 ** power}`,
      Math.abs(power),
    ]),
);

const TENS = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map(
  (power) => /** @type {AxisMark} */ ([10 ** power, String(Number(`1e${power}`)), 0]),
);

/**
 * Where a logarithmic axis may have marks.
 *
 * @param {string} unit
 * @returns {AxisMark[]}
 */
export function logMarks(unit) {
  switch (unit) {
    case 'minutes':
      return LENGTHS;
    case 'days':
      return LENGTHS.map(([minutes, text, rank]) => [minutes / MINUTES_A_DAY, text, rank]);
    case 'ratio':
      return RATIOS;
    default:
      return TENS;
  }
}

/**
 * @param {string} unit
 * @returns {boolean} whether numbers of a unit are compared by how many times they are larger
 */
export const isLogarithmic = (unit) => unit === 'minutes' || unit === 'days' || unit === 'ratio';

/**
 * @param {number} value
 * @param {string} unit
 * @returns {string} as it stands on an axis
 */
export function axisText(value, unit) {
  return unit === 'share' ? `${Number((100 * value).toPrecision(3))}%` : String(Number(value.toPrecision(6)));
}
