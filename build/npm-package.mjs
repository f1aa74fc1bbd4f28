/**
 * Lays out the npm package of what `npm run build` has made: the command line, the language server and the library:
 * `node build/npm-package.mjs [FOLDER]`, then `npm publish FOLDER`. Everything is bundled, so that it depends on nothing.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'out/npm'));

const extension = json('package.json');
const { description } = json('package.nls.json');
const commands = ['service-playbook', 'service-playbook-language-server'];

/** The bundles that `cli.js`, `server.js` and `library.js` load, and these. */
const bundles = [
  ...['cli', 'cli-playbooks', 'cli-tables', 'mcp'],
  ...['server', 'serve', 'service', 'protocol', 'tables', 'library', 'server.web'],
];

/** What goes into the package, and from where. */
const files = {
  ...Object.fromEntries(bundles.map((name) => [`dist/${name}.js`, `dist/${name}.js`])),
  'dist/playground': 'dist/playground',
  'dist/licenses.txt': 'dist/licenses-npm.txt',
  bin: 'build/npm/bin',
  skills: 'client/skills',
  'README.md': 'build/npm/README.md',
  'CHANGELOG.md': 'CHANGELOG.md',
  LICENSE: 'LICENSE',
  'types/index.d.ts': 'schemas/generated/language-service.d.ts',
  'types/vscode-languageserver-types.d.ts': 'node_modules/vscode-languageserver-types/lib/esm/main.d.ts',
  'schemas/playbook.zh.schema.json': 'schemas/generated/service-playbook.zh.schema.json',
  'schemas/playbook.en.schema.json': 'schemas/generated/service-playbook.en.schema.json',
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [to, from] of Object.entries(files))
  cpSync(join(root, from), join(folder, to), { recursive: true, dereference: true });
// What it repeats of the bundles is made of them when the page is opened.
rmSync(join(folder, 'dist/playground/server-scripts.js'));
for (const name of commands) chmodSync(join(folder, `bin/${name}.js`), 0o755);
// For programs that are ES modules themselves, which know no names of a minified bundle.
writeFileSync(
  join(folder, 'dist/library.mjs'),
  `import library from './library.js';\n\nexport const { createLanguageService } = library;\n`,
);
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
console.log(folder);

/** What the extension's manifest says and npm asks for too. */
function manifest() {
  const { name, version, license, keywords } = extension;
  return {
    name,
    version,
    description,
    license,
    keywords,
    engines: { node: extension.engines.node },
    bin: Object.fromEntries(commands.map((command) => [command, `bin/${command}.js`])),
    main: './dist/library.js',
    types: './types/index.d.ts',
    exports: {
      '.': { types: './types/index.d.ts', import: './dist/library.mjs', default: './dist/library.js' },
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
  };
}

/** @param {string} file from the root */
function json(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
