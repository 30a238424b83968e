/*
 * A logarithmic axis whose marks are those that people know: 1 min, 10 min, 1 h, 1 day. ECharts has
 * powers of one base only, so its own axis is linear in the logarithm and hidden, and the marks are
 * drawn as a series behind all others.
 */
import { logMarks } from './units.js';

/**
 * @typedef {object} LogAxis
 * @property {object} axis ECharts' own
 * @property {object} series that draws the marks
 * @property {(value: number) => number} at where a number stands on the axis; those off its end
 *   stand at the end
 * @property {number} low the axis' ends, as `at` gives them
 * @property {number} high
 */

const ROOM = 0.04;

/** The least between two texts, in pixels. */
const MARKS_APART = 66;

/**
 * The numbers of an axis with a little room at both ends; no narrower than from one to ten.
 *
 * @param {number[]} values
 * @returns {[number, number]} logarithms
 */
function extent(values) {
  const logs = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  const low = Math.min(...logs);
  const high = Math.max(...logs);
  if (logs.length === 0) {
    return [0, 1];
  }
  const missing = Math.max(0, 1 - (high - low)) / 2;
  const room = ROOM * Math.max(1, high - low);
  return [low - missing - room, high + missing + room];
}

/**
 * @param {{at: number, text: string, rank: number}[]} marks on the axis
 * @param {number} gap the least between two of them, in units of the axis
 * @returns {{at: number, text: string}[]} as many as stand apart, those of the first rank before others
 */
function apart(marks, gap) {
  /** @type {{at: number, text: string}[]} */
  const chosen = [];
  for (const mark of [...marks].sort((a, b) => a.rank - b.rank || a.at - b.at)) {
    if (chosen.every(({ at }) => Math.abs(at - mark.at) >= gap)) {
      chosen.push(mark);
    }
  }
  return chosen;
}

/**
 * @param {number[]} values all that must be on the axis; others than positive ones are passed over
 * @param {string} unit
 * @param {number} width of the plot in pixels
 * @param {string} font
 * @returns {LogAxis}
 */
export function logAxis(values, unit, width, font) {
  const [low, high] = extent(unit === 'ratio' ? [...values, 1] : values);
  const shown = apart(
    logMarks(unit)
      .map(([value, text, rank]) => ({ at: Math.log10(value), text, rank }))
      .filter(({ at }) => at >= low && at <= high),
    (MARKS_APART * (high - low)) / width,
  );
  return {
    axis: { type: 'value', min: low, max: high, show: false },
    series: {
      type: 'custom',
      silent: true,
      z: 0,
      data: shown.map(({ at }) => [at]),
      encode: { x: 0 },
      renderItem: (/** @type {any} */ { coordSys, dataIndex }, /** @type {any} */ api) => {
        const { at, text } = shown[dataIndex];
        return ruled(api.coord([at, 0])[0], { text, font }, coordSys, unit === 'ratio' && at === 0);
      },
    },
    at: (value) => Math.min(high, Math.max(low, value > 0 ? Math.log10(value) : low)),
    low,
    high,
  };
}

/**
 * @param {number} x
 * @param {{text: string, font: string}} label
 * @param {{y: number, height: number}} plot
 * @param {boolean} isStrong
 * @returns {object} a line over the plot's height and its text below
 */
const ruled = (x, label, { y, height }, isStrong) => ({
  type: 'group',
  children: [
    {
      type: 'line',
      shape: { x1: x, x2: x, y1: y, y2: y + height },
      style: { stroke: isStrong ? 'var(--quiet)' : 'var(--line)', lineWidth: 1 },
    },
    {
      type: 'text',
      x,
      y: y + height + 8,
      style: { ...label, fill: 'var(--quiet)', align: 'center', verticalAlign: 'top' },
    },
  ],
});
