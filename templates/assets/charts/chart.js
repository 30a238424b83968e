/*
 * One drawing on a page: made from the table below it, as wide as its place, in the page's colours.
 * Colours are the page's own properties by name, so that a change between light and dark, and paper,
 * needs no script.
 */
import { columnsPlot } from './columns.js';
import { dotsPlot } from './dots.js';
import { eventsPlot } from './events.js';
import { readTable } from './figure-table.js';
import { intervalsPlot } from './intervals.js';
import { stepsPlot } from './steps.js';
import { Walk } from './walk.js';

/**
 * @typedef {import('./figure-table.js').FigureTable} FigureTable
 * @typedef {import('./plot.js').Plot} Plot
 * @typedef {import('./plot.js').Paper} Paper
 * @typedef {import('./walk.js').Mark} Mark
 */

/** What `data-drawing` names. */
const DRAWINGS = /** @type {Object<string, (table: FigureTable, paper: Paper) => Plot>} */ ({
  events: eventsPlot,
  dots: dotsPlot,
  steps: stepsPlot,
  intervals: intervalsPlot,
  columns: columnsPlot,
});

const FONT_SIZE = 13;

/**
 * @param {string} font
 * @returns {(text: string) => number} the width of a text in pixels
 */
function measuringIn(font) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.font = font;
  return (text) => context.measureText(text).width;
}

/**
 * @param {any} option
 * @param {FigureTable} table
 * @returns {Mark[]} in the order of the rows
 */
function marksOf(option, table) {
  /** @type {{mark: Mark, row: number}[]} */
  const found = [];
  option.series.forEach((/** @type {any} */ series, /** @type {number} */ seriesIndex) => {
    series.data.forEach((/** @type {any} */ item, /** @type {number} */ dataIndex) => {
      if (item?.row !== undefined) {
        const { said, href } = table.rows[item.row];
        found.push({ row: item.row, mark: { seriesIndex, dataIndex, said, href } });
      }
    });
  });
  return found.sort((one, other) => one.row - other.row).map(({ mark }) => mark);
}

/**
 * Draws a figure before its table and keeps the drawing as wide as its place.
 *
 * @param {HTMLElement} figure
 * @param {any} echarts
 */
export function drawFigure(figure, echarts) {
  const box = figure.querySelector('.numbers-box');
  const plotFor = DRAWINGS[figure.dataset.drawing ?? ''];
  const htmlTable = /** @type {HTMLTableElement | null} */ (box?.querySelector('table') ?? null);
  if (!box || !htmlTable || !plotFor) {
    return;
  }
  const table = readTable(htmlTable);
  const place = document.createElement('div');
  place.className = 'chart';
  const said = document.createElement('p');
  said.className = 'chart-said';
  said.setAttribute('aria-live', 'polite');
  box.before(place, said);

  const fontFamily = getComputedStyle(figure).fontFamily;
  const font = `${FONT_SIZE}px ${fontFamily}`;
  const measure = measuringIn(font);
  const chart = echarts.init(place, null, { renderer: 'svg', width: place.clientWidth, height: 1 });
  const walk = new Walk(chart, said);

  const draw = () => {
    const width = place.clientWidth;
    const { option, height } = plotFor(table, { width, font, measure });
    chart.resize({ width, height });
    chart.setOption({ textStyle: { fontFamily, fontSize: FONT_SIZE }, ...option }, { notMerge: true });
    place.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const marks = marksOf(option, table);
    walk.marks = marks;
    describe(place, figure, marks.length);
  };
  draw();
  redrawWhenResized(place, draw);
  listen(place, chart, walk);
}

/**
 * @param {HTMLElement} place
 * @param {HTMLElement} figure
 * @param {number} marks
 */
function describe(place, figure, marks) {
  const title = (figure.querySelector('h3')?.textContent ?? '').trim();
  place.setAttribute('role', 'img');
  place.tabIndex = 0;
  place.setAttribute(
    'aria-label',
    `Drawing: ${title}. Arrow keys go through its ${marks} marks, Enter opens one. ` +
      'The table below says the same.',
  );
  if (figure.querySelector(`#${CSS.escape(figure.id)}-says`)) {
    place.setAttribute('aria-describedby', `${figure.id}-says`);
  }
}

/**
 * @param {HTMLElement} place
 * @param {() => void} draw
 */
function redrawWhenResized(place, draw) {
  let width = place.clientWidth;
  new ResizeObserver(() => {
    if (place.clientWidth !== width && place.clientWidth > 0) {
      width = place.clientWidth;
      draw();
    }
  }).observe(place);
}

/**
 * @param {HTMLElement} place
 * @param {any} chart
 * @param {Walk} walk
 */
function listen(place, chart, walk) {
  place.addEventListener('keydown', (event) => walk.onKey(event));
  place.addEventListener('blur', () => walk.leave());
  const found = (/** @type {any} */ { seriesIndex, dataIndex }) => walk.find(seriesIndex, dataIndex);
  chart.on('mouseover', (/** @type {any} */ event) => walk.show(found(event)));
  chart.on('mouseout', () => walk.leave());
  chart.on('click', (/** @type {any} */ event) => walk.open(found(event)));
}
