/**
 * Lays out the playground, a folder of files that a browser opens as they are: `dist/playground/`. It holds the pages'
 * scripts and the language server as they were built, so it is made when those are.
 */
const { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const source = 'client/src/playground';
const folder = 'dist/playground';

/** What the worker is made of, in the order of `client/src/worker-script.ts`. */
const serverScripts = ['protocol.js', 'service.js', 'tables.js', 'server.web.js'];
/** The scripts of the pages, which an editor's panels have too. */
const pageScripts = ['webview.js', 'week.js', 'edit.js', 'form.js'];
/** The pages that have a script of their own beside the one that all have. */
const pagesWithScript = { 'preview.html': 'edit.js', 'week.html': 'week.js' };

/** @param {import('esbuild').BuildOptions} common what all bundles are built with @returns what they are made of */
async function buildPlayground(common) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await esbuild.build({
    ...common,
    platform: 'browser',
    format: 'iife',
    sourcemap: false,
    metafile: true,
    mainFields: ['browser', 'module', 'main'],
    loader: { '.yaml': 'text' },
    entryPoints: {
      main: join(source, 'main.ts'),
      page: join(source, 'page.ts'),
      'look/main': join(source, 'look/main.css'),
      'look/page': join(source, 'look/page.css'),
      'look/form': join(source, 'look/form.css'),
    },
    outdir: folder,
  });
  for (const name of ['index.html', 'page.html']) copyFileSync(join(source, name), join(folder, name));
  for (const name of pageScripts) copyFileSync(join('dist', name), join(folder, name));
  const html = readFileSync(join(source, 'page.html'), 'utf8');
  for (const [page, script] of Object.entries(pagesWithScript))
    writeFileSync(join(folder, page), html.replace('</body>', `<script src="${script}"></script></body>`));
  // The form is a page apart, with a script and a look of its own.
  writeFileSync(
    join(folder, 'form.html'),
    html.replace('webview.js', 'form.js').replace('look/page.css', 'look/form.css'),
  );
  // `service-playbook open` makes the same of the bundles beside it: the npm package has them once.
  writeFileSync(join(folder, 'server-scripts.json'), JSON.stringify(serverScripts));
  // A page that is opened from a disk can read no other file, but it can run one.
  const texts = Object.fromEntries(
    serverScripts.map((name) => [name, readFileSync(join('dist', name), 'utf8')]),
  );
  writeFileSync(join(folder, 'server-scripts.js'), `self.servicePlaybookServer=${JSON.stringify(texts)};\n`);
  return metafile;
}

module.exports = { buildPlayground };

// `npm run playground`: the folder as it is put on a web server, or opened from a disk.
if (require.main === module) {
  const to = process.argv[2] ?? 'out/playground';
  rmSync(to, { recursive: true, force: true });
  cpSync(folder, to, { recursive: true });
  console.log(join(to, 'index.html'));
}
