/**
 * measure.mjs OURS THEIRS [--details] [--quick] [--repeat N] [--queries FILE] [--making FILE]: both
 * search pages with the same queries, turn by turn, in one browser; prints markdown. THEIRS may be
 * `-`. `--making` names a file with what making each index took.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cold, fromDisk, further, launch, typed } from './asking.mjs';
import { serve } from './server.mjs';
import { sizesOfOurs, sizesOfTheirs } from './sizes.mjs';
import { details, isHeavy, makingTable, median, table, worst } from './tables.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '3' },
    queries: { type: 'string' },
    making: { type: 'string' },
  },
});
const [ours, theirs] = positionals;

/** A connection of a laptop at home: 100 ms there and back, 10 Mbit/s. */
const FAR = { roundTrip: 100, bitsPerSecond: 10e6 };

async function readQueries() {
  const text = await readFile(options.queries ?? new URL('queries.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([kind, query, forPagefind = query]) => ({ kind, asked: { ours: query, theirs: forPagefind } }));
}

/** The same query some times over: bytes are the same each time, moments are medians. */
function together(costs) {
  return {
    ...costs[0],
    ms: median(costs.map(({ ms }) => ms)),
    rendering: median(costs.map(({ rendering }) => rendering)),
  };
}

/** The first query of each kind that somebody would type. */
function oneOfEach(queries) {
  const kinds = new Set(['log']);
  return queries.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}

const queries = await readQueries();
const usual = queries.filter((query) => !isHeavy(query));
const browser = await launch();
const sides = { ours: { server: await serve(ours), sizes: await sizesOfOurs(ours), errors: [] } };
if (theirs && theirs !== '-') {
  sides.theirs = { server: await serve(theirs), sizes: await sizesOfTheirs(theirs), errors: [] };
}
const names = Object.keys(sides);

const ask = (how, name, query) =>
  how(browser, sides[name].server, query.asked[name], sides[name].errors);
const askAll = (name, asked) =>
  further(browser, sides[name].server, asked.map((query) => query.asked[name]), sides[name].errors);

/** Queries in turn, each on all sides, so that what else the machine does meets all alike. */
async function inTurn(how, asked, repeat) {
  const costs = Object.fromEntries(names.map((name) => [name, []]));
  for (const query of asked) {
    const each = Object.fromEntries(names.map((name) => [name, []]));
    for (let time = 0; time < repeat; time++) {
      for (const name of names) {
        each[name].push(await ask(how, name, query));
      }
    }
    names.forEach((name) => costs[name].push(together(each[name])));
  }
  return costs;
}

await inTurn(cold, queries.slice(0, 1), 1); // Fills the caches of the machine; not counted.
const firsts = await inTurn(cold, queries, Number(options.repeat));
names.forEach((name) => (sides[name].cold = firsts[name]));
for (const name of names) {
  const session = await askAll(name, usual);
  Object.assign(sides[name], { further: session.costs, heap: session.heap });
  for (const query of queries.filter(isHeavy)) {
    sides[name].further.push((await askAll(name, [query])).costs[0]);
  }
}
if (!options.quick) {
  const letters = await inTurn(typed, oneOfEach(usual), 1);
  names.forEach((name) => (sides[name].typed = letters[name]));
  names.forEach((name) => (sides[name].server.link = FAR));
  const far = await inTurn(cold, usual, 1);
  for (const name of names) {
    sides[name].far = { cold: far[name], further: (await askAll(name, usual)).costs };
  }
}

/** From a disk, with the first query of each kind; only ours can. */
const page = 'file://' + path.resolve(ours, 'search/index.html');
const disk = [];
for (const query of oneOfEach(usual)) {
  disk.push(await fromDisk(browser, page, query.asked.ours, sides.ours.errors));
}
sides.ours.disk = disk;

for (const name of names) {
  sides[name].server.close();
  for (const error of new Set(sides[name].errors)) {
    console.error(`${name}: ${error}`);
  }
}
const making = options.making ? await readFile(options.making, 'utf8') : '';
console.log(await makingTable(ours, sides, making));
console.log(table(queries, sides, await browser.version()));
console.log(worst(queries, sides));
if (options.details) {
  console.log(details(queries, sides));
}
await browser.close();
