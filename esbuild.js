// Builds everything: the shipped bundles into dist/, the generator and the tests into out/.
const esbuild = require('esbuild');
const { readFileSync, realpathSync, rmSync, writeFileSync } = require('node:fs');
const { bundledPackages, licensesText } = require('./build/licenses');
const { leanClient } = require('./build/lean-client');
const { buildPlayground } = require('./build/playground');
const { liftTexts } = require('./build/text-table');

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

const library = (name, ...files) => files.map((file) => `node_modules/${name}/lib/common/${file}.js`);

/**
 * Bundles that others load, and the modules that are found in them. The package holds one copy of what the desktop and
 * the browser have in common: the client's in `common.js`, the server's in `service.js`, and in `protocol.js` what both of
 * these speak. They export every name of those modules, under the same name.
 */
const loaded = {
  './serve.js': ['server/src/node/serve.ts'],
  './client.js': ['client/src/client.node.ts'],
  './tables.js': ['server/src/tables/index.ts'],
  './cli-playbooks.js': ['server/src/cli/playbook-commands.ts'],
  './cli-tables.js': ['server/src/cli/table-commands.ts'],
  './mcp.js': ['server/src/mcp/serve.ts'],
  './service.js': [
    ...['service/index', 'server', 'host', 'turns', 'workspace/playbook-name', 'diagnostics/check-aside'].map(
      (name) => `server/src/${name}.ts`,
    ),
    ...['text', 'placeholders'].map((name) => `schemas/${name}.ts`),
    ...library('vscode-languageserver', 'api', 'server'),
  ],
  './common.js': [
    ...['extension', 'client-options', 'watch-over'].map((name) => `client/src/${name}.ts`),
    ...library('vscode-languageclient', 'api', 'client'),
  ],
  './protocol.js': [
    ...library('vscode-jsonrpc', 'api'),
    ...library('vscode-languageserver-protocol', 'api'),
    'node_modules/vscode-languageserver-types/lib/esm/main.js',
  ],
};
/** Loads other bundles instead of taking what they hold into this one. @param {string[]} bundles */
const load = (...bundles) => ({
  name: 'load bundles',
  setup(build) {
    const bundleOf = new Map(
      bundles.flatMap((bundle) => loaded[bundle].map((file) => [realpathSync(file), bundle])),
    );
    build.onResolve({ filter: /^(\.|vscode-)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'resolving' || from.kind === 'entry-point') return undefined;
      const found = await build.resolve(path, { ...from, pluginData: 'resolving' });
      const bundle = bundleOf.get(found.path);
      return bundle && { path: bundle, external: true };
    });
  },
});
/** Scripts of a worker share their global names: in a function of its own one cannot take those of another. */
const apart = { banner: { js: '(()=>{' }, footer: { js: '})();' } };
const inBundles = { ...node, supported: { 'dynamic-import': false } };
const client = { ...inBundles, external: ['vscode'] };

const products = [
  {
    ...client,
    plugins: [load('./client.js')],
    entryPoints: ['client/src/main.node.ts'],
    outfile: 'dist/extension.js',
  },
  {
    ...client,
    plugins: [load('./common.js', './protocol.js'), leanClient],
    entryPoints: ['client/src/client.node.ts'],
    outfile: 'dist/client.js',
  },
  {
    ...worker,
    entryPoints: ['client/src/main.browser.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  {
    ...worker,
    plugins: [load('./protocol.js'), leanClient],
    entryPoints: ['client/src/shared.ts'],
    outfile: 'dist/common.js',
    external: ['vscode'],
  },
  { ...worker, ...apart, entryPoints: ['server/src/protocol-library.ts'], outfile: 'dist/protocol.js' },
  {
    ...inBundles,
    plugins: [load('./serve.js')],
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/server.js',
  },
  {
    ...inBundles,
    plugins: [load('./service.js', './protocol.js', './tables.js')],
    entryPoints: ['server/src/node/serve.ts'],
    outfile: 'dist/serve.js',
  },
  {
    ...worker,
    plugins: [load('./protocol.js')],
    entryPoints: ['server/src/shared.ts'],
    outfile: 'dist/service.js',
  },
  {
    ...worker,
    ...apart,
    plugins: [load('./service.js', './protocol.js')],
    entryPoints: ['server/src/tables/index.ts'],
    outfile: 'dist/tables.js',
  },
  {
    ...worker,
    // As `apart` says.
    format: 'iife',
    plugins: [load('./service.js', './protocol.js')],
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/server.web.js',
    // Workers have no modules: whoever starts it has put them there, or they lie beside this script.
    // Each has to find there what it requires, since `module` is one name for all: the protocol requires nothing.
    banner: {
      js: 'self.servicePlaybook??=(once=>Object.fromEntries(["./protocol.js","./service.js","./tables.js"].map(name=>[name,once(()=>{self.module={};importScripts(name);return module.exports})])))(make=>{let made;return()=>made??=make()});var require=name=>self.servicePlaybook[name]();require("./protocol.js");',
    },
  },
  {
    ...inBundles,
    plugins: [load('./cli-playbooks.js', './cli-tables.js')],
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  // The version and the help are told without these two; what both hold is in each, since the package has neither.
  {
    ...inBundles,
    entryPoints: ['server/src/cli/playbook-commands.ts'],
    outfile: 'dist/cli-playbooks.js',
  },
  {
    ...inBundles,
    plugins: [load('./mcp.js')],
    entryPoints: ['server/src/cli/table-commands.ts'],
    outfile: 'dist/cli-tables.js',
  },
  // What programs load from the npm package.
  {
    ...inBundles,
    plugins: [load('./service.js', './protocol.js')],
    entryPoints: ['server/src/library/index.ts'],
    outfile: 'dist/library.js',
  },
  // The library of the Model Context Protocol would make every other command start later.
  { ...node, entryPoints: ['server/src/mcp/serve.ts'], outfile: 'dist/mcp.js' },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['client/src/preview/webview.ts'],
    outfile: 'dist/webview.js',
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['client/src/week/week.ts'],
    outfile: 'dist/week.js',
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['client/src/preview-edit/edit.ts'],
    outfile: 'dist/edit.js',
  },
  { ...common, entryPoints: ['client/src/preview/preview.css'], outfile: 'dist/preview.css' },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['client/src/form/webview/main.ts'],
    outfile: 'dist/form.js',
  },
  { ...common, entryPoints: ['client/src/form/webview/form.css'], outfile: 'dist/form.css' },
];
/** The bundles that are in the npm package alone. */
const outsideExtension = new Set(
  ['cli', 'cli-playbooks', 'cli-tables', 'mcp', 'library'].map((name) => `dist/${name}.js`),
);
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
  pages: {
    ...node,
    entryPoints: ['server/src/generate/pages.ts'],
    outfile: 'out/generate-pages.js',
    external: ['typescript'],
  },
  corpus: { ...node, entryPoints: ['test/corpus/words.ts'], outfile: 'out/corpus.js', external: ['yaml'] },
  classifier: { ...node, entryPoints: ['test/corpus/train.ts'], outfile: 'out/train.js' },
  docs: { ...node, entryPoints: ['server/src/generate/docs/main.ts'], outfile: 'out/generate-docs.js' },
  // What the documentation's pages load, which its generator puts beside them.
  'docs-parts': {
    ...common,
    platform: 'browser',
    format: 'iife',
    minify: true,
    sourcemap: false,
    entryPoints: {
      search: 'server/src/generate/docs/search-page.ts',
      start: 'server/src/generate/docs/start-page.ts',
      docs: 'server/src/generate/docs/look.css',
    },
    outdir: 'out/docs-parts',
  },
  'new-rule': { ...node, entryPoints: ['server/src/generate/new-rule.ts'], outfile: 'out/new-rule.js' },
};
const testFiles = require('node:child_process')
  .execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'test'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.test.ts'));
const inTests = {
  ...node,
  sourcemap: 'linked',
  outbase: 'test',
  outdir: 'out/test',
  external: ['vscode', 'mocha', 'playwright-core', 'esbuild', 'typescript', 'zod', 'yaml', 'fast-check'],
};
const tests = [
  {
    ...inTests,
    entryPoints: testFiles,
    // What they share stands once, in chunks: a copy in each of them took 1.4 GB, and 6 GB of memory to build.
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[hash]',
    banner: {
      js: "import{createRequire as requireFrom_}from'node:module';const require=requireFrom_(import.meta.url),{filename:__filename,dirname:__dirname}=import.meta;",
    },
  },
  // An extension host requires it.
  { ...inTests, entryPoints: ['test/editor/index.ts'] },
];

/** Builds a bundle, and says of what it is made; what ships is minified once more by terser, which makes the package some 5 % smaller than esbuild does. */
async function buildProduct(product) {
  const { metafile } = await esbuild.build({ ...product, metafile: true });
  if (!production || !product.outfile.endsWith('.js')) return metafile;
  const { minify } = require('terser');
  // What stands outside all functions of a module is seen in it alone.
  const toplevel = product.format === 'cjs';
  const options = { ecma: 2022, toplevel, compress: { passes: 2 }, format: { comments: false } };
  const { code } = await minify(readFileSync(product.outfile, 'utf8'), options);
  writeFileSync(product.outfile, withTextTables(product, code));
  return metafile;
}

/** Bundles of many texts have them in tables; the name of each is its own, since scripts of a worker share their names. */
function withTextTables({ outfile }, code) {
  const name = { 'dist/service.js': '$service', 'dist/tables.js': '$tables' }[outfile];
  if (name === undefined) return code;
  const { code: rest, tables } = liftTexts(code, name);
  return rest.replace(/^(?:"use strict";)?(?:\(\(\)=>\{)?(?:"use strict";)?/, (start) => start + tables);
}

async function main() {
  const stage = process.argv[process.argv.indexOf('--generate') + 1];
  if (flags.has('--generate')) return void (await esbuild.build(generators[stage]));
  if (flags.has('--tests')) {
    rmSync('out/test', { recursive: true, force: true });
    await Promise.all(tests.map((one) => esbuild.build(one)));
    writeFileSync('out/test/package.json', '{"type":"module"}\n');
    return writeFileSync('out/test/editor/package.json', '{"type":"commonjs"}\n');
  }
  if (!flags.has('--watch')) {
    const metafiles = await Promise.all(products.map(buildProduct));
    const playground = await buildPlayground(common);
    // Each package lists what is in it. The playground has an editor of others besides, and most of what is in there.
    const inExtension = metafiles.filter((_, at) => !outsideExtension.has(products[at].outfile));
    writeFileSync('dist/playground/licenses.txt', licensesText(bundledPackages([...metafiles, playground])));
    writeFileSync('dist/licenses-npm.txt', licensesText(bundledPackages(metafiles)));
    return writeFileSync('dist/licenses.txt', licensesText(bundledPackages(inExtension)));
  }
  const contexts = await Promise.all(products.map((one) => esbuild.context(one)));
  await Promise.all(contexts.map((context) => context.watch()));
}

if (require.main === module)
  main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });

module.exports = { products, loaded, buildProduct, outsideExtension };
