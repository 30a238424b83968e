/** Figures as markdown. */
import { stat } from 'node:fs/promises';
import path from 'node:path';

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Queries that show the worst are not among the medians. */
export const isHeavy = ({ kind }) => kind.startsWith('heavy');

const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 99_950 ? 1 : 0);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const whole = (number) => number.toFixed(0);
const plain = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.join(' | ')} |`;

function grid(heads, rows) {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n') + '\n';
}

const TITLES = { ours: 'Hindcast', theirs: 'Pagefind' };
const titles = (sides) => Object.keys(sides).map((name) => TITLES[name]);

/** Median and maximum of some costs. */
function spread(costs, name, format) {
  const numbers = costs.map((cost) => cost[name]);
  return `${format(median(numbers))} (${format(Math.max(...numbers))})`;
}

const BYTES = [
  ['kB as stored', 'stored', kilobytes],
  ['kB, texts gzipped by the server', 'gzipped', kilobytes],
  ['requests', 'requests', whole],
];
const FIGURES = [
  ...BYTES,
  ['ms to the results', 'ms', whole],
  ['ms from the last byte to the results', 'rendering', whole],
];
const FAR = [['ms at 100 ms round trip and 10 Mbit/s', 'ms', whole]];

/** The medians, and in brackets the maxima, of the usual queries. */
export function table(queries, sides, browser) {
  const usual = (costs) => costs.filter((_, at) => !isHeavy(queries[at]));
  const parts = [
    ['first query', (side) => usual(side.cold), FIGURES],
    ['first query', (side) => side.far?.cold, FAR],
    ['further query', (side) => usual(side.further), FIGURES],
    ['further query', (side) => side.far?.further, FAR],
    ['first query, letter by letter', (side) => side.typed, BYTES],
  ];
  const rows = parts
    .filter(([, pick]) => Object.values(sides).every(pick))
    .flatMap(([part, pick, figures]) =>
      figures.map(([title, name, format]) => [
        `${part}: ${title}`,
        ...Object.values(sides).map((side) => spread(pick(side), name, format)),
      ]));
  rows.push([
    'memory of the page after all of them, without workers, MB',
    ...Object.values(sides).map(({ heap }) => whole(heap / 1e6)),
  ]);
  const title = `median (maximum) of ${usual(queries).length} queries; ${browser}`;
  return grid([title, ...titles(sides)], rows);
}

/** What making the indexes took, from lines of side, what, figure, with tabs between. */
export async function makingTable(ours, sides, lines) {
  const figures = new Map();
  for (const line of lines.split('\n').filter(Boolean)) {
    const [side, what, figure] = line.split('\t');
    figures.set(what, { ...figures.get(what), [side]: figure });
  }
  const names = Object.keys(sides);
  const rows = [...figures].map(([what, of]) => [what, ...names.map((name) => of[name] ?? '–')]);
  const each = (title, format) => rows.push([title, ...names.map((name) => format(sides[name].sizes))]);
  each('index on disk, MB', ({ index }) => megabytes(index));
  each('files of the index', ({ indexFiles }) => whole(indexFiles));
  each('client, kB gzipped', ({ client }) => kilobytes(client));
  const { size } = await stat(path.join(ours, 'search/data.js')).catch(() => ({ size: 0 }));
  const onlyOurs = (title, figure) => rows.push([title, figure, ...names.slice(1).map(() => 'cannot')]);
  onlyOurs('from a disk: MB of `data.js`', megabytes(size));
  const { disk } = sides.ours;
  onlyOurs(
    `from a disk: ms to the results, ${disk.filter(({ items }) => items > 0).length} of ${disk.length} found`,
    spread(disk, 'ms', whole));
  return grid(['', ...titles(sides)], rows);
}

const HEADS = ['kind', 'query', 'asked', 'kB', 'requests', 'ms', 'of these after the last byte',
  'status', 'first result'];

function each(queries, sides, wanted) {
  const line = ({ kind, asked }, title, cost) => [
    kind, plain(asked.ours), title, kilobytes(cost.stored), whole(cost.requests), whole(cost.ms),
    whole(cost.rendering), plain(cost.status), plain(cost.first),
  ];
  return queries.flatMap((query, at) =>
    wanted(query)
      ? Object.entries(sides).flatMap(([name, side]) => [
          line(query, `${TITLES[name]}, first`, side.cold[at]),
          line(query, `${TITLES[name]}, further`, side.further[at]),
        ])
      : []);
}

export function worst(queries, sides) {
  return grid(HEADS, each(queries, sides, isHeavy));
}

export function details(queries, sides) {
  return grid(HEADS, each(queries, sides, (query) => !isHeavy(query)));
}
