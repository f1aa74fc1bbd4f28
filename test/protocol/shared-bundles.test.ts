import assert from 'node:assert/strict';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The bundles of the package: which modules stand in which, and what those that are loaded by others give them. */
type Product = BuildOptions & { readonly outfile: string };
type Exports = Readonly<Record<string, unknown>>;
const fromRoot = createRequire(join(process.cwd(), 'esbuild.js'));
const { products, loaded, outsideExtension } = fromRoot('./esbuild.js') as {
  readonly products: readonly Product[];
  readonly loaded: Readonly<Record<string, readonly string[]>>;
  /** The bundles that are in the npm package alone. */
  readonly outsideExtension: ReadonlySet<string>;
};

/** Bundles that are loaded into one process or another of the same kind. */
const SIDES = [
  ['extension', 'client', 'common', 'protocol', 'extension.web'],
  ['server', 'serve', 'service', 'tables', 'protocol', 'server.web'],
];
/** What may stand twice on a side: the early answer loads nothing else, and the others are some one-line functions. */
const TWICE = [
  'client/src/language-id.ts',
  'client/src/only-other-yaml.ts',
  'client/src/selector.ts',
  'server/src/capabilities.ts',
  'server/src/service/features/semantic-tokens/legend.ts',
  'server/src/workspace/diagnostic-scope.ts',
  'vscode-languageserver/lib/common/utils/is.js',
  'vscode-languageclient/lib/common/utils/is.js',
];

describe('the bundles of the package', () => {
  for (const side of SIDES)
    it(`hold no module twice: ${side.join(', ')}`, async () => {
      const all = await Promise.all(side.map(modulesOf));
      const modules = all.flat();
      assert.ok(modules.length > 100, `${modules.length} modules`);
      const twice = modules.filter((name, at) => modules.indexOf(name) !== at);
      assert.deepEqual(
        twice.filter((name) => !TWICE.includes(name)),
        [],
      );
    });

  it('hold no library that only the build needs', async () => {
    const modules = (await Promise.all(['service', 'tables', 'common'].map(modulesOf))).flat();
    assert.deepEqual(
      modules.filter((name) => /^(zod|semver|minimatch|pinyin-pro|opencc-js)\//.test(name)),
      [],
    );
  });

  it('reach no network: none holds a client of it, nor a measure of its users', () => {
    for (const { outfile } of products.filter(({ outfile }) => outfile.endsWith('.js'))) {
      const code = readFileSync(outfile, 'utf8');
      const clients = code.match(
        /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|createTelemetryLogger)\b|(?<=[=;,(!?:&|]|await |return )fetch\((?!\w+,\w+\)\{)|require\("(node:)?(https?|http2|tls|dgram|dns|undici)(\/\w+)?"\)/g,
      );
      // The reader of CSV has one, which it uses only where it is asked to download; `open` serves a page: the next tests.
      const known = [
        ...(/\/(tables|cli-tables)\.js$/.test(outfile) ? ['XMLHttpRequest'] : []),
        ...(/\/cli-tables\.js$/.test(outfile) ? ['require("node:http")'] : []),
      ];
      assert.deepEqual([...new Set(clients ?? [])], known, outfile);
      // The library of the server can listen where a client says so, and the one of the client can start such a server.
      if (/require\("(node:)?net"\)/.test(code)) assert.match(outfile, /(client|serve)\.js$/);
    }
  });

  const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  it('take of the library of HTTP what serves a page to this computer alone, and nothing that asks others', () => {
    const users = files.filter((file) =>
      readFileSync(join('server/src', file), 'utf8').includes("'node:http'"),
    );
    assert.equal(users.length, 1, users.join());
    const code = readFileSync(join('server/src', users[0]!), 'utf8');
    const [, names = ''] = /import \{([^}]*)\} from 'node:http'/.exec(code)!;
    const values = names.split(',').map((name) => name.trim());
    assert.deepEqual(
      values.filter((name) => !name.startsWith('type ')),
      ['createServer'],
    );
    assert.match(code, /const HOST = '127\.0\.0\.1';/);
    assert.deepEqual(code.match(/\.listen\(.*/g), ['.listen(0, HOST, resolve);']);
  });

  it('never ask the reader of CSV to download', () => {
    const texts = files.map((file) => readFileSync(join('server/src', file), 'utf8'));
    assert.ok(texts.some((text) => text.includes("'papaparse'")));
    for (const [at, text] of texts.entries())
      assert.doesNotMatch(text, /\bdownload\w*['"]?\s*[:,}]/, files[at]);
  });

  it('give the licence of every package that they hold', async () => {
    const { bundledPackages } = fromRoot('./build/licenses.js') as {
      bundledPackages(metafiles: readonly Metafile[]): readonly string[];
    };
    const builds = await Promise.all(
      products.map(async (product) => {
        const { metafile } = await build({ ...product, write: false, metafile: true });
        return { outfile: product.outfile!, metafile: metafile! };
      }),
    );
    const inExtension = builds.filter(({ outfile }) => !outsideExtension.has(outfile));
    assert.equal(builds.length - inExtension.length, outsideExtension.size);
    for (const [file, made] of [
      ['dist/licenses.txt', inExtension],
      ['dist/licenses-npm.txt', builds],
    ] as const) {
      const packages = bundledPackages(made.map(({ metafile }) => metafile));
      assert.ok(packages.includes('node_modules/vscode-languageclient'), packages.join());
      const text = readFileSync(file, 'utf8');
      for (const folder of packages) {
        const { name, version } = fromRoot(`./${folder}/package.json`) as Readonly<Record<string, string>>;
        if (!text.includes(`\n${name} ${version} (`)) assert.fail(`${name} ${version} in ${file}`);
      }
    }
    const text = readFileSync('dist/licenses.txt', 'utf8');
    for (const sentence of ['Permission is hereby granted', 'Apache License', 'Redistribution and use'])
      assert.ok(text.includes(sentence), sentence);
  });

  it('give each name of the libraries in place of the module that it was asked of', () => {
    withoutEditor((load) => {
      for (const [bundle, library] of [
        ['./service.js', 'vscode-languageserver'],
        ['./common.js', 'vscode-languageclient'],
        ['./protocol.js', 'vscode-languageserver-protocol'],
      ] as const) {
        const given = load(`./dist/${bundle}`);
        const all = load(library);
        const files = loaded[bundle]!.filter((file) => file.startsWith('node_modules/'));
        assert.ok(files.length > 1);
        for (const file of files)
          for (const [name, value] of Object.entries(load(`./${file}`))) {
            // A name that the library's root had from another module would be another thing here. What Node loads of
            // the types is another form of them.
            if (!file.includes('/esm/')) assert.equal(all[name], value, `${name} of ${file}`);
            else assert.ok(name in all, `${name} of ${file}`);
            assert.equal(typeof given[name], typeof value, `${name} of ${bundle}`);
          }
      }
    });
  });

  it('give every name of our modules that others load from them', async () => {
    const names = new Map<string, readonly string[]>();
    for (const bundle of ['./service.js', './common.js'])
      for (const file of loaded[bundle]!.filter((file) => file.endsWith('.ts')))
        names.set(`${bundle} ${file}`, await namesOf(file));
    assert.ok([...names.values()].every((some) => some.length > 0));
    withoutEditor((load) => {
      for (const [key, some] of names) {
        const given = load(`./dist/${key.split(' ')[0]}`);
        for (const name of some) assert.ok(given[name] !== undefined, `${name} of ${key}`);
      }
    });
  });

  it('give the desktop the timers and buffers of Node', () => {
    withoutEditor((load) => {
      interface Layer {
        readonly messageBuffer: { create(): { emptyBuffer(): unknown } };
      }
      const { RAL } = load('./dist/protocol.js') as { readonly RAL: () => Layer };
      assert.throws(RAL, /No runtime abstraction layer installed/);
      load('./dist/client.js');
      assert.ok(Buffer.isBuffer(RAL().messageBuffer.create().emptyBuffer()));
    });
  });
});

/** The modules of which something stands in a bundle; those of libraries by the names of their packages. */
async function modulesOf(name: string): Promise<readonly string[]> {
  const product = products.find(({ outfile }) => outfile === `dist/${name}.js`);
  assert.ok(product, name);
  const { metafile } = await build({ ...product, write: false, metafile: true });
  const { inputs } = metafile.outputs[product.outfile]!;
  return Object.keys(inputs)
    .filter((file) => inputs[file]!.bytesInOutput > 0)
    .map((file) => file.replace(/^.*node_modules\//, ''));
}

/** The names of the values that a module of ours exports. */
async function namesOf(file: string): Promise<readonly string[]> {
  const { metafile } = await build({ entryPoints: [file], format: 'esm', write: false, metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Loads modules afresh in a process that is no editor: `vscode` is any class by any name. */
function withoutEditor(act: (load: (path: string) => Exports) => void): void {
  interface Loader {
    _load(path: string, ...rest: unknown[]): unknown;
  }
  const loader = fromRoot('node:module') as Loader;
  const { _load: load } = loader;
  const vscode = new Proxy({}, { get: (_, name) => name === '__esModule' || anything() });
  loader._load = function (path, ...rest) {
    return path === 'vscode' ? vscode : load.call(this, path, ...rest);
  };
  const known = { ...fromRoot.cache };
  try {
    act((path) => fromRoot(path) as Exports);
  } finally {
    loader._load = load;
    for (const path of Object.keys(fromRoot.cache)) if (!known[path]) delete fromRoot.cache[path];
  }
}

function anything(): unknown {
  return new Proxy(class {}, {
    get: (target, name) => Reflect.get(target, name) ?? anything(),
    apply: () => anything(),
  });
}
