import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initializeResult } from '../../server/src/capabilities';

const fromRoot = createRequire(join(process.cwd(), 'esbuild.js'));
const { unused } = fromRoot('./build/lean-client.js') as {
  readonly unused: Readonly<Record<string, string>>;
};
const library = join(dirname(fromRoot.resolve('vscode-languageclient')));
const sourceOf = (module: string) => readFileSync(join(library, `${module}.js`), 'utf8');

/** What a server would offer for the features that the package leaves out of the language client. */
const offers = [
  'callHierarchyProvider',
  'colorProvider',
  'declarationProvider',
  'implementationProvider',
  'inlineCompletionProvider',
  'inlineValueProvider',
  'linkedEditingRangeProvider',
  'signatureHelpProvider',
  'typeDefinitionProvider',
  'typeHierarchyProvider',
  'notebookDocumentSync',
];

describe('the language client of the package', () => {
  it('goes without features only that our server does not offer', () => {
    const everything = new Proxy({}, { get: (_, name, self) => (name === 'toJSON' ? undefined : self) });
    for (const capabilities of [{}, everything]) {
      const offered = initializeResult({ capabilities }).capabilities;
      assert.deepEqual(
        Object.keys(offered).filter((name) => offers.includes(name)),
        [],
      );
      assert.equal(offered.workspace?.textDocumentContent, undefined);
    }
    assert.equal(Object.keys(unused).length, offers.length);
  });

  for (const [module, feature] of Object.entries(unused))
    it(`asks ${module} for nothing but its feature`, () => {
      const exported = sourceOf(module).matchAll(/^exports\.(\w+) = (?!void|exports)/gm);
      assert.deepEqual(
        [...exported].map(([, name]) => name),
        [feature],
      );
      const uses = sourceOf('client').match(new RegExp(`\\b\\w+_1\\.${feature}\\b.*`, 'g'));
      assert.deepEqual(uses, [uses?.[0]]);
      assert.match(uses?.[0] ?? '', /^\w+\(this\)\);$|Feature\(this\)\);$/);
    });

  it('asks the feature of notebooks for what stands in for it', () => {
    const asked = [...sourceOf('diagnostic').matchAll(/notebookFeature\.(\w+)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(asked)].sort(), [
      'onChangeNotificationSent',
      'onCloseNotificationSent',
      'onOpenNotificationSent',
      'onSaveNotificationSent',
    ]);
  });
});
