import { valueAxis } from './axes.js';
import { RIGHT } from './lanes.js';
import { COLOURS, plotOf } from './plot.js';

/**
 * @typedef {import('./figure-table.js').FigureTable} FigureTable
 * @typedef {import('./figure-table.js').Row} Row
 * @typedef {import('./plot.js').Paper} Paper
 * @typedef {import('./plot.js').Plot} Plot
 */

const COLUMN_HEIGHT = 220;
const COLUMN_LEFT = 40;
const DAY_MILLISECONDS = 86_400_000;

/** A column narrower than this has no number above it. */
const NUMBERED = 26;

/**
 * Counts of equal periods, with limits or intervals.
 *
 * @param {FigureTable} table
 * @param {Paper} paper
 * @returns {Plot}
 */
export function columnsPlot(table, { width }) {
  const { rows } = table;
  const plotWidth = width - COLUMN_LEFT - RIGHT;
  const hasLimits = table.has('centre') && rows.some((row) => !Number.isNaN(row.centre));
  const isNumbered = plotWidth / rows.length >= NUMBERED && !(table.has('low') && !hasLimits);
  return plotOf({
    left: COLUMN_LEFT,
    right: RIGHT,
    height: COLUMN_HEIGHT,
    xAxis: {
      type: 'category',
      data: rows.map((row) => row.dayText.slice(0, isYearly(rows) ? 4 : isMonthly(rows) ? 7 : 10)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--quiet)' } },
      axisLabel: { color: 'var(--quiet)', hideOverlap: true },
    },
    yAxis: valueAxis(table.unit('value'), (3 * COLUMN_HEIGHT) / 2, { min: 0 }),
    series: [
      {
        type: 'bar',
        barMaxWidth: 40,
        barCategoryGap: '25%',
        z: 2,
        data: rows.map((row, at) => columnItem(row, at, hasLimits, isNumbered)),
      },
      ...(hasLimits ? limitSeries(rows) : [intervalSeries(rows)]),
    ],
  });
}

/** @param {Row[]} rows */
const isMonthly = (rows) => rows.every(({ dayText }) => dayText.endsWith('-01'));

/** @param {Row[]} rows */
const isYearly = (rows) =>
  rows.every(({ dayText }) => dayText.endsWith('-01-01')) ||
  (rows.length > 1 && (rows[1].day - rows[0].day) / DAY_MILLISECONDS > 360);

/**
 * @param {Row} row
 * @param {number} at
 * @param {boolean} hasLimits
 * @param {boolean} isNumbered
 * @returns {object}
 */
function columnItem(row, at, hasLimits, isNumbered) {
  const isBeyond = hasLimits && (row.value > row.high || row.value < row.low);
  const colour = isBeyond ? 'var(--mark-2)' : COLOURS[0];
  return {
    value: Number.isFinite(row.value) ? row.value : '-',
    row: at,
    itemStyle: { color: colour, opacity: 0.85 },
    emphasis: { itemStyle: { color: colour, opacity: 1, borderColor: 'var(--ink)', borderWidth: 2 } },
    label: { show: isNumbered, position: 'top', color: 'var(--ink)', formatter: row.valueText },
  };
}

/**
 * @param {Row[]} rows
 * @returns {object[]} the line around which counts lie, and the limits that chance keeps to
 */
const limitSeries = (rows) =>
  [
    { value: (/** @type {Row} */ row) => row.centre, type: 'solid' },
    { value: (/** @type {Row} */ row) => row.low, type: [5, 4] },
    { value: (/** @type {Row} */ row) => row.high, type: [5, 4] },
  ]
    .filter(({ value }) => rows.some((row) => value(row) > 0))
    .map(({ value, type }) => ({
      type: 'line',
      step: 'middle',
      silent: true,
      showSymbol: false,
      z: 3,
      lineStyle: { color: 'var(--ink)', width: 1.5, type },
      data: rows.map((row) => (Number.isFinite(value(row)) ? value(row) : '-')),
    }));

/**
 * @param {Row[]} rows
 * @returns {object} the interval of each count, as an upright line
 */
const intervalSeries = (rows) => ({
  type: 'custom',
  silent: true,
  z: 3,
  encode: { x: 0, y: [1, 2] },
  data: rows.map((row, at) => [at, row.low, row.high]),
  renderItem: (/** @type {any} */ _, /** @type {any} */ api) => {
    if (Number.isNaN(api.value(1)) || !Number.isFinite(api.value(2))) {
      return null;
    }
    const [x, bottom] = api.coord([api.value(0), api.value(1)]);
    const [, top] = api.coord([api.value(0), api.value(2)]);
    const points = [
      [x - 4, top],
      [x + 4, top],
      [x, top],
      [x, bottom],
      [x - 4, bottom],
      [x + 4, bottom],
    ];
    return {
      type: 'polyline',
      shape: { points },
      style: { stroke: 'var(--ink)', lineWidth: 1.5, fill: 'none' },
    };
  },
});
