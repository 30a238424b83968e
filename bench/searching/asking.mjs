/** Asks a search page in a browser, and says what that took. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { now } from './server.mjs';

const WATCHING = await readFile(new URL('watching.js', import.meta.url), 'utf8');

/** For so long nothing is sent and nothing changes once a query is answered. */
const QUIET = 200;
/** For so long where there are no results: a page may still be at work. */
const QUIET_WITHOUT_RESULTS = 1500;
/** Between two letters of somebody who types 65 words a minute. */
const LETTER = 185;
const PATIENCE = 60_000;

/** The browser of the machine, without a sandbox for containers and without traffic of its own. */
export function launch() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    protocolTimeout: 2 * PATIENCE,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-extensions',
    ],
  });
}

/** A page of a profile of its own: nothing is cached. */
export async function openPage(browser, errors) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.evaluateOnNewDocument(WATCHING);
  return { page, close: () => context.close() };
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** The state of the page once the answer stands and the server rests. */
async function settled(page, server) {
  for (const deadline = now() + PATIENCE; now() < deadline; await pause(40)) {
    const state = await page.evaluate(() => window.bench.state());
    const changed = state.items > 0 ? state.listed : state.said;
    const quiet = state.items > 0 ? QUIET : QUIET_WITHOUT_RESULTS;
    const last = Math.max(changed, server?.quietSince() ?? 0);
    if (changed > 0 && state.clock - last > quiet) {
      return { ...state, shown: changed };
    }
  }
  throw new Error('no answer within a minute: ' + page.url());
}

/**
 * @typedef {{ms: number, rendering: number, stored: number, gzipped: number, requests: number,
 *   items: number, status: string, first: string, paths: string[]}} Cost `ms` from asking to the
 *   results in the document, `rendering` from the last byte sent before they stood there
 */
function cost(state, from, sent) {
  const before = sent.map(({ end }) => end).filter((end) => end <= state.shown);
  const sum = (name) => sent.reduce((total, one) => total + one[name], 0);
  return {
    ms: state.shown - from,
    rendering: state.shown - Math.max(from, ...before),
    stored: sum('stored'),
    gzipped: sum('gzipped'),
    requests: sent.length,
    items: state.items,
    status: state.status,
    first: state.first,
    paths: sent.map((one) => `${one.path} ${one.stored}`),
  };
}

/** Opens the address of a query in a new profile: page, styles, client, index, results. */
export async function cold(browser, server, query, errors) {
  const { page, close } = await openPage(browser, errors);
  try {
    server.log.length = 0;
    const from = now();
    await page.goto(`${server.address}search/index.html?q=${encodeURIComponent(query)}`);
    return cost(await settled(page, server), from, server.log);
  } finally {
    await close();
  }
}

/** Types a query into the page letter by letter, in a new profile, and submits it. */
export async function typed(browser, server, query, errors) {
  const { page, close } = await openPage(browser, errors);
  try {
    server.log.length = 0;
    await page.goto(`${server.address}search/index.html`);
    await page.focus('#q');
    await page.type('#q', query, { delay: LETTER });
    await page.keyboard.press('Enter');
    const state = await settled(page, server);
    return cost(state, state.shown, server.log);
  } finally {
    await close();
  }
}

/** Asks one query after the other on one page; the first is not counted. */
export async function further(browser, server, queries, errors) {
  const { page, close } = await openPage(browser, errors);
  try {
    await page.goto(`${server.address}search/index.html?q=${encodeURIComponent('outage')}`);
    await settled(page, server);
    const costs = [];
    for (const query of queries) {
      server.log.length = 0;
      await page.evaluate((text) => window.bench.ask(text), query);
      const state = await settled(page, server);
      costs.push(cost(state, state.asked, server.log));
    }
    const { JSHeapUsedSize: heap } = await page.metrics();
    return { costs, heap };
  } finally {
    await close();
  }
}

/** Opens the address of a query from the disk. */
export async function fromDisk(browser, address, query, errors) {
  const { page, close } = await openPage(browser, errors);
  try {
    const from = now();
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    const state = await settled(page, null);
    return { ms: state.shown - from, items: state.items, status: state.status };
  } finally {
    await close();
  }
}
