import { laneName } from './lane-names.js';
import { lanesFor, RIGHT } from './lanes.js';
import { logAxis } from './log-axis.js';
import { DOT_STEP, dotItem, dotLength, dotSeries, whiskerSeries } from './marks.js';
import { medianItem, medianWhisker } from './medians.js';
import { COLOURS, distinct, plotOf } from './plot.js';
import { swarmed } from './swarm.js';

/**
 * @typedef {import('./figure-table.js').FigureTable} FigureTable
 * @typedef {import('./figure-table.js').Row} Row
 * @typedef {import('./plot.js').Paper} Paper
 * @typedef {import('./plot.js').Plot} Plot
 *
 * @typedef {object} Lane
 * @property {string} name
 * @property {{row: Row, at: number}[]} dots
 * @property {{row: Row, at: number}[]} medians
 */

const MOST_DOTS_ABREAST = 7;
const DOTS_ROOM = 14;
const MEDIAN_LINE = 20;

/**
 * Each a dot on a logarithmic axis, in lanes; medians below them with their intervals.
 *
 * @param {FigureTable} table
 * @param {Paper} paper
 * @returns {Plot}
 */
export function dotsPlot({ rows, unit, isThinned }, paper) {
  const members = membersOf(rows);
  const lanes = lanesFor(
    members.map(({ name, dots }) => laneName(name, dots.length, isThinned)),
    paper,
  );
  const numbers = members.flatMap(({ dots, medians }) => [
    ...dots.map(({ row }) => row.value),
    ...medians.flatMap(({ row }) => [row.value, row.low, row.high]),
  ]);
  const axis = logAxis(numbers, unit('value'), lanes.plotWidth, paper.font);
  const pixels = lanes.plotWidth / (axis.high - axis.low);
  const x = (/** @type {number} */ value) => (axis.at(value) - axis.low) * pixels;

  const offsets = members.map(({ dots }) =>
    swarmed(
      dots.map(({ row }) => ({ place: x(row.value), length: dotLength(row.state) })),
      DOT_STEP,
      MOST_DOTS_ABREAST,
    ),
  );
  const reaches = offsets.map((lane) =>
    lane.length === 0 ? 4 : Math.max(...lane.map(Math.abs)) + DOTS_ROOM,
  );
  const stack = lanes.stacked(
    members.map(({ medians }, lane) => 2 * reaches[lane] + medians.length * MEDIAN_LINE),
  );
  const dots = members.flatMap((lane, number) =>
    lane.dots.map(({ row, at }, index) => {
      const y = stack.tops[number] + reaches[number] + offsets[number][index];
      return dotItem([axis.at(row.value), y], at, {
        isOpen: row.state === 'open',
        colour: COLOURS[0],
      });
    }),
  );
  const medians = members.flatMap((lane, number) =>
    lane.medians.map(({ row, at }, index) => {
      const y = stack.tops[number] + 2 * reaches[number] + (index + 0.4) * MEDIAN_LINE;
      return { row, at, y };
    }),
  );
  return plotOf({
    left: lanes.left,
    right: RIGHT,
    height: stack.height,
    xAxis: axis.axis,
    yAxis: stack.axis,
    series: [
      axis.series,
      stack.series,
      whiskerSeries(medians.flatMap(({ row, y }) => medianWhisker(row, y, axis.at))),
      dotSeries([
        ...dots,
        ...medians.map(({ row, at, y }) =>
          medianItem(row, at, [axis.at(row.value), y], { x, width: lanes.plotWidth, paper }),
        ),
      ]),
    ],
  });
}

/**
 * @param {Row[]} rows
 * @returns {Lane[]} with those that a logarithmic axis has a place for
 */
function membersOf(rows) {
  const drawn = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.value > 0);
  return distinct(drawn, ({ row }) => row.series).map((name) => {
    const members = drawn.filter(({ row }) => row.series === name);
    return {
      name,
      dots: members.filter(({ row }) => row.state !== 'median'),
      medians: members.filter(({ row }) => row.state === 'median'),
    };
  });
}
