// Builds everything: the shipped bundles into dist/, the generator and the tests into out/.
const esbuild = require('esbuild');
const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // Half of our texts are Chinese: as they are they take half the room of escapes.
  charset: 'utf8',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const worker = { ...common, platform: 'browser', format: 'cjs', mainFields: ['browser', 'module', 'main'] };

/** Bundles that others load when they need them; the service is one for the desktop and the browser. */
const loaded = {
  'server/src/node/serve.ts': './serve.js',
  'server/src/service/index.ts': './service.js',
  'client/src/client.node.ts': './client.js',
};
const loadBundles = {
  name: 'load bundles',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/(service|serve|client\.node)$/ }, ({ path, resolveDir }) => {
      const file = Object.keys(loaded).find((one) =>
        [`${path}.ts`, join(path, 'index.ts')].some((name) => resolve(resolveDir, name) === resolve(one)),
      );
      return file && { path: loaded[file], external: true };
    });
  },
};
const inBundles = { ...node, plugins: [loadBundles], supported: { 'dynamic-import': false } };
const client = { ...inBundles, external: ['vscode'] };

const products = [
  { ...client, entryPoints: ['client/src/main.node.ts'], outfile: 'dist/extension.js' },
  { ...client, entryPoints: ['client/src/client.node.ts'], outfile: 'dist/client.js' },
  {
    ...worker,
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  { ...inBundles, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...inBundles, entryPoints: ['server/src/node/serve.ts'], outfile: 'dist/serve.js' },
  { ...worker, entryPoints: ['server/src/service/index.ts'], outfile: 'dist/service.js' },
  {
    ...worker,
    // Scripts of a worker share their global names: in a function of its own it cannot take those of the service.
    format: 'iife',
    plugins: [loadBundles],
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/server.web.js',
    // Workers have no modules: whoever starts it has put the service there, or it lies beside this script.
    banner: {
      js: 'if(!self.servicePlaybook){self.module={};importScripts("service.js");self.servicePlaybook=module.exports}var require=()=>self.servicePlaybook;',
    },
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['client/src/preview/webview.ts'],
    outfile: 'dist/webview.js',
  },
  { ...common, entryPoints: ['client/src/preview/preview.css'], outfile: 'dist/preview.css' },
];
/** What `npm run generate` runs, in order, and `npm run new-rule`: each is built when those before it have run. */
const generators = {
  rules: { ...node, entryPoints: ['server/src/generate/rules.ts'], outfile: 'out/generate-rules.js' },
  words: { ...node, entryPoints: ['server/src/generate/words.ts'], outfile: 'out/generate-words.js' },
  characters: {
    ...node,
    entryPoints: ['server/src/generate/characters.ts'],
    outfile: 'out/generate-characters.js',
  },
  format: { ...node, entryPoints: ['schemas/generate.ts'], outfile: 'out/generate-format.js' },
  pages: { ...node, entryPoints: ['server/src/generate/pages.ts'], outfile: 'out/generate-pages.js' },
  corpus: { ...node, entryPoints: ['test/corpus/words.ts'], outfile: 'out/corpus.js', external: ['yaml'] },
  'new-rule': { ...node, entryPoints: ['server/src/generate/new-rule.ts'], outfile: 'out/new-rule.js' },
};
const tests = {
  ...node,
  sourcemap: 'inline',
  entryPoints: require('node:child_process')
    .execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'test'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.test.ts') || file === 'test/editor/index.ts'),
  outbase: 'test',
  outdir: 'out/test',
  external: ['vscode', 'mocha', 'playwright-core', 'esbuild', 'typescript', 'zod', 'yaml', 'fast-check'],
};

/** Builds a bundle; what ships is minified once more by terser, which makes the package some 5 % smaller than esbuild does. */
async function buildProduct(product) {
  await esbuild.build(product);
  if (!production || !product.outfile.endsWith('.js')) return;
  const { minify } = require('terser');
  const options = { ecma: 2022, compress: true, mangle: true, format: { comments: false } };
  const { code } = await minify(readFileSync(product.outfile, 'utf8'), options);
  writeFileSync(product.outfile, code);
}

async function main() {
  const stage = process.argv[process.argv.indexOf('--generate') + 1];
  if (flags.has('--generate')) return void (await esbuild.build(generators[stage]));
  if (flags.has('--tests')) {
    rmSync('out/test', { recursive: true, force: true });
    return void (await esbuild.build(tests));
  }
  if (!flags.has('--watch')) return void (await Promise.all(products.map(buildProduct)));
  const contexts = await Promise.all(products.map((one) => esbuild.context(one)));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
