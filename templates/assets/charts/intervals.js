import { valueAxis } from './axes.js';
import { lanesFor, RIGHT } from './lanes.js';
import { logAxis } from './log-axis.js';
import { dotItem, dotSeries, whiskerSeries } from './marks.js';
import { COLOURS, plotOf } from './plot.js';
import { isLogarithmic } from './units.js';

/**
 * @typedef {import('./figure-table.js').FigureTable} FigureTable
 * @typedef {import('./figure-table.js').Row} Row
 * @typedef {import('./plot.js').Paper} Paper
 * @typedef {import('./plot.js').Plot} Plot
 */

const LANE = 30;
const NAMED_BELOW = 50;

/**
 * @param {number} value
 * @param {number} otherwise
 */
const finiteOr = (value, otherwise) => (Number.isFinite(value) ? value : otherwise);

/**
 * A value with its interval for each label.
 *
 * @param {FigureTable} table
 * @param {Paper} paper
 * @returns {Plot}
 */
export function intervalsPlot(table, paper) {
  const { rows } = table;
  const unit = table.unit('value');
  const lanes = lanesFor(rows.map(intervalName), paper);
  const stack = lanes.stacked(rows.map(() => LANE));
  const y = (/** @type {number} */ lane) => stack.tops[lane] + LANE / 2;
  const scale = scaleOf(rows, unit, lanes.plotWidth, paper.font);
  const drawn = rows.map((row, at) => ({ row, at })).filter(({ row }) => Number.isFinite(row.value));
  return plotOf({
    left: lanes.left,
    right: RIGHT,
    height: stack.height,
    below: NAMED_BELOW,
    xAxis: scale.isLog ? scale.axis : { ...scale.axis, ...named(table) },
    yAxis: stack.axis,
    series: [
      ...scale.series,
      stack.series,
      whiskerSeries(
        drawn
          .filter(({ row }) => !Number.isNaN(row.low) && !Number.isNaN(row.high))
          .map(({ row, at }) => ({
            low: scale.at(row.low),
            high: scale.at(row.high),
            y: y(at),
            endsLow: !scale.isLog || row.low > 0,
            endsHigh: Number.isFinite(row.high),
            colour: COLOURS[0],
          })),
      ),
      expectedSeries(rows, scale.at, y),
      dotSeries(
        drawn.map(({ row, at }) =>
          dotItem([scale.at(row.value), y(at)], at, { isOpen: false, colour: COLOURS[0] }),
        ),
      ),
    ],
  });
}

/** @param {FigureTable} table */
const named = (table) => ({
  name: table.name('value') + (table.has('expected') ? `, ${table.name('expected')} as an upright line` : ''),
  nameLocation: 'middle',
  nameGap: 28,
  nameTextStyle: { color: 'var(--quiet)', verticalAlign: 'top' },
});

/** @param {Row} row */
const intervalName = (row) => (row.valueText === '' ? row.label : `${row.label}: ${row.valueText}`);

/**
 * @param {Row[]} rows
 * @param {string} unit
 * @param {number} width of the plot
 * @param {string} font
 */
function scaleOf(rows, unit, width, font) {
  const numbers = rows.flatMap((row) => [row.value, row.low, row.high, row.expected]);
  if (isLogarithmic(unit)) {
    const { axis, series, at } = logAxis(numbers, unit, width, font);
    return { axis, series: [series], at, isLog: true };
  }
  const high = Math.max(0, ...numbers.filter(Number.isFinite));
  return {
    axis: valueAxis(unit, width, { min: 0 }),
    series: [],
    at: (/** @type {number} */ value) => finiteOr(value, high),
    isLog: false,
  };
}

/**
 * What chance alone would give: an upright line.
 *
 * @param {Row[]} rows
 * @param {(value: number) => number} at
 * @param {(lane: number) => number} y
 * @returns {object}
 */
const expectedSeries = (rows, at, y) => ({
  type: 'scatter',
  silent: true,
  z: 6,
  symbol: 'rect',
  symbolSize: [3, 20],
  itemStyle: { color: 'var(--mark-2)' },
  data: rows.flatMap((row, lane) =>
    Number.isNaN(row.expected) ? [] : [[at(row.expected), y(lane)]],
  ),
});
