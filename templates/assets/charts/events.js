import { timeAxis } from './axes.js';
import { laneName } from './lane-names.js';
import { lanesFor, RIGHT } from './lanes.js';
import { DOT_STEP, dotItem, dotLength, dotSeries } from './marks.js';
import { COLOURS, distinct, plotOf } from './plot.js';
import { swarmed } from './swarm.js';

/**
 * @typedef {import('./figure-table.js').FigureTable} FigureTable
 * @typedef {import('./plot.js').Paper} Paper
 * @typedef {import('./plot.js').Plot} Plot
 */

const MOST_EVENTS_ABREAST = 5;
const EVENTS_ROOM = 15;

/**
 * Incidents on an axis of time, in lanes.
 *
 * @param {FigureTable} table
 * @param {Paper} paper
 * @returns {Plot}
 */
export function eventsPlot({ rows, isThinned }, paper) {
  const drawn = rows.map((row, at) => ({ row, at })).filter(({ row }) => Number.isFinite(row.day));
  const series = distinct(drawn, ({ row }) => row.series);
  const members = series.map((name) => drawn.filter(({ row }) => row.series === name));
  const lanes = lanesFor(
    series.map((name, lane) => laneName(name, members[lane].length, isThinned)),
    paper,
  );
  const days = drawn.map(({ row }) => row.day);
  const xAxis = timeAxis(Math.min(...days), Math.max(...days), lanes.plotWidth);
  const pixels = lanes.plotWidth / (xAxis.max - xAxis.min);
  const offsets = members.map((lane) =>
    swarmed(
      lane.map(({ row }) => ({ place: row.day * pixels, length: dotLength(row.state) })),
      DOT_STEP,
      MOST_EVENTS_ABREAST,
    ),
  );
  const reaches = offsets.map((lane) => Math.max(...lane.map(Math.abs)) + EVENTS_ROOM);
  const stack = lanes.stacked(reaches.map((reach) => 2 * reach));
  const data = members.flatMap((lane, number) =>
    lane.map(({ row, at }, index) => {
      const y = stack.tops[number] + reaches[number] + offsets[number][index];
      return dotItem([row.day, y], at, { isOpen: row.state === 'open', colour: COLOURS[0] });
    }),
  );
  return plotOf({
    left: lanes.left,
    right: RIGHT,
    height: stack.height,
    xAxis,
    yAxis: stack.axis,
    series: [stack.series, dotSeries(data)],
  });
}
