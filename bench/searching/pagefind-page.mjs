/**
 * pagefind-page.mjs OURS THEIRS: gives Pagefind the very search page that we have, styles and all,
 * with its own client and a script as small as can be in place of ours.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [ours, theirs] = process.argv.slice(2);
const page = await readFile(path.join(ours, 'search/index.html'), 'utf8');
const without = page
  .replace(/<script\b[^>]*><\/script>\n?/g, '')
  .replace(/<link rel="modulepreload"[^>]*>\n?/g, '')
  .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
  .replace('</head>', '<script type="module" src="../assets/pagefind-search.js"></script>\n</head>');
if (without === page) {
  throw new Error('our search page has no head');
}
await mkdir(path.join(theirs, 'search'), { recursive: true });
await cp(path.join(ours, 'assets/style'), path.join(theirs, 'assets/style'), { recursive: true });
await writeFile(path.join(theirs, 'search/index.html'), without);
await cp(
  new URL('pagefind-search.js', import.meta.url),
  path.join(theirs, 'assets/pagefind-search.js'));
