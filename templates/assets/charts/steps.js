import { timeAxis, valueAxis } from './axes.js';
import { RIGHT } from './lanes.js';
import { DOT_STEP } from './marks.js';
import { COLOURS, DASHES, distinct, plotOf } from './plot.js';

/**
 * @typedef {import('./figure-table.js').FigureTable} FigureTable
 * @typedef {import('./figure-table.js').Row} Row
 * @typedef {import('./plot.js').Paper} Paper
 * @typedef {import('./plot.js').Plot} Plot
 * @typedef {{name: string, colour: string, dash: string | number[], rows: {row: Row, at: number}[]}} Curve
 */

const CURVE_HEIGHT = 260;
const CURVE_LEFT = 48;
const TEXT_LINE = 16;

/**
 * Step curves with their bands.
 *
 * @param {FigureTable} table
 * @param {Paper} paper
 * @returns {Plot}
 */
export function stepsPlot(table, { width, measure }) {
  const byDay = !table.has('x');
  const place = (/** @type {Row} */ row) => (byDay ? row.day : row.x);
  const drawn = table.rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => Number.isFinite(place(row)) && Number.isFinite(row.value));
  const curves = distinct(drawn, ({ row }) => row.series).map((name, number) => ({
    name,
    colour: COLOURS[number % COLOURS.length],
    dash: DASHES[number % DASHES.length],
    rows: drawn.filter(({ row }) => row.series === name),
  }));
  const places = drawn.map(({ row }) => place(row));
  const right = RIGHT + Math.min(width / 4, Math.max(...curves.map(({ name }) => measure(name) + 6)));
  const plotWidth = width - CURVE_LEFT - right;
  const low = Math.min(...places);
  const high = Math.max(...places);
  const xAxis = byDay
    ? timeAxis(low, high, plotWidth)
    : valueAxis(table.unit('x'), plotWidth, { min: Math.min(0, low) });
  const counted = table.has('at-risk') && !byDay;
  const nameGap = counted ? 12 + TEXT_LINE * (curves.length + 1) : 28;
  const isCount = table.unit('value') === 'count';
  const isBroken = isCount && drawn.some(({ row }) => !Number.isInteger(row.value));
  const tops = drawn.map(({ row }) => (Number.isFinite(row.high) ? row.high : row.value));
  return plotOf({
    left: CURVE_LEFT,
    right,
    height: CURVE_HEIGHT,
    below: counted ? nameGap + 2 * TEXT_LINE : nameGap + TEXT_LINE,
    xAxis: {
      ...(counted ? withCounts(xAxis, curves, place) : xAxis),
      name: [table.name(byDay ? 'day' : 'x'), ...(counted ? [countsName(table, curves)] : [])].join('\n'),
      nameLocation: 'middle',
      nameGap,
      nameTextStyle: { color: 'var(--quiet)', lineHeight: TEXT_LINE, verticalAlign: 'top' },
    },
    yAxis: valueAxis(isBroken ? 'none' : table.unit('value'), (3 * CURVE_HEIGHT) / 2, { min: 0 }),
    series: curves.flatMap((curve) => seriesOf(curve, place, Math.max(...tops))),
  });
}

/**
 * @param {FigureTable} table
 * @param {Curve[]} curves
 * @returns {string} what the lines of counts below the axis are
 */
function countsName(table, curves) {
  const names = curves.map(({ name }) => name).filter((name) => name !== '');
  return ['Above: ' + table.name('at-risk').toLowerCase(), ...names].join(', ');
}

/**
 * @param {Curve} curve
 * @param {(row: Row) => number} place
 * @param {number} top to which a band without an upper end goes
 * @returns {object[]} the band, the curve, its steps
 */
function seriesOf({ name, colour, dash, rows }, place, top) {
  const points = rows.map(({ row }) => [place(row), row.value]);
  return [
    bandSeries(rows.map(({ row }) => row), colour, place, top),
    {
      type: 'line',
      step: 'end',
      silent: true,
      showSymbol: false,
      z: 4,
      lineStyle: { color: colour, type: dash, width: 2 },
      endLabel: { show: name !== '', formatter: name, color: 'var(--ink)', distance: 6 },
      data: points,
    },
    {
      type: 'scatter',
      z: 5,
      symbolSize: DOT_STEP / 2,
      itemStyle: { color: colour },
      data: rows.map(({ at }, index) => ({
        value: points[index],
        row: at,
        emphasis: { scale: 2.4, itemStyle: { color: colour, borderColor: 'var(--ink)', borderWidth: 2 } },
      })),
    },
  ];
}

/**
 * @param {Row[]} rows
 * @param {string} colour
 * @param {(row: Row) => number} place
 * @param {number} top
 * @returns {object} the field between the lower and the upper ends, in steps
 */
function bandSeries(rows, colour, place, top) {
  const banded = rows.filter((row) => !Number.isNaN(row.low) && !Number.isNaN(row.high));
  const steps = (/** @type {(row: Row) => number} */ edge) =>
    banded.flatMap((row, index) => [
      ...(index === 0 ? [] : [[place(row), edge(banded[index - 1])]]),
      [place(row), edge(row)],
    ]);
  const outline = [
    ...steps(({ low }) => low),
    ...steps(({ high }) => Math.min(high, top)).reverse(),
  ];
  return {
    type: 'custom',
    silent: true,
    z: 2,
    encode: { x: 0, y: [1, 2] },
    data: banded.map((row) => [place(row), row.low, Math.min(row.high, top)]),
    renderItem: (/** @type {any} */ { dataIndexInside }, /** @type {any} */ api) =>
      dataIndexInside > 0
        ? null
        : {
            type: 'polygon',
            shape: { points: outline.map((point) => api.coord(point)) },
            style: { fill: colour, opacity: 0.16 },
          },
  };
}

/**
 * Writes below the axis how many were still observed, a line for each curve.
 *
 * @param {any} axis
 * @param {Curve[]} curves
 * @param {(row: Row) => number} place
 * @returns {object}
 */
function withCounts(axis, curves, place) {
  const atRisk = (/** @type {Curve} */ { rows }, /** @type {number} */ x) => {
    const next = rows.find(({ row }) => place(row) >= x)?.row;
    return next === undefined || Number.isNaN(next.atRisk) ? '0' : String(next.atRisk);
  };
  const { formatter } = axis.axisLabel;
  return {
    ...axis,
    axisLabel: {
      ...axis.axisLabel,
      lineHeight: TEXT_LINE,
      formatter: (/** @type {number} */ value) =>
        [formatter(value), ...curves.map((curve) => atRisk(curve, value))].join('\n'),
    },
  };
}
