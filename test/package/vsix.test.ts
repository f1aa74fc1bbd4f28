import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkspace, openEditor, type Editor, root } from '../ui/harness';
import { texts, until } from '../ui/look';

const SAMPLE = 'newcomer.playbook.yaml';
/** The service, which the servers for the desktop and for the browser share, is most of it. */
// Grown from 700 KB with the readers of what people write, the diagnosis of typos and 17 rules, and from 760 KB with
// tables in and out (dist/tables.js, 105 KB) and formatting. The handbook, printing, the week's editor, the form and the
// side bar came since, paid in part by denser texts, a better deflate and one copy of the protocol.
const MOST_BYTES = 905 * 1024;

/** What may be in the package, one pattern for each kind of file. */
const SHIPPED = [
  /^(package\.json|package\.nls(\.[a-z-]+)?\.json|readme[^/]*\.md|changelog\.md|license[^/]*)$/i,
  /^dist\/([a-z.]+\.(js|css)|licenses\.txt)$/,
  /^client\/(language-configuration\.json|(syntaxes|l10n)\/[\w.-]+\.json)$/,
  /^client\/(images|media)\/[\w.-]+\.(svg|png)$/,
  /^schemas\/generated\/[\w.-]+$/,
];

describe('the package that users install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-vsix-'));
  const vsix = join(folder, 'service-playbook.vsix');
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(() => {
    // The bundles are those that the other suites have tested.
    execFileSync(process.execPath, ['build/package.mjs', vsix], { cwd: root, stdio: 'pipe' });
  });

  it(`is at most ${MOST_BYTES / 1024} KB`, () => {
    const { size } = statSync(vsix);
    assert.ok(size <= MOST_BYTES, `${Math.round(size / 1024)} KB`);
  });

  it('holds what is needed at run time, and neither sources nor tests', () => {
    const files = namesIn(vsix)
      .filter((name) => name.startsWith('extension/'))
      .map((name) => name.slice(10));
    const others = files.filter((name) => !SHIPPED.some((pattern) => pattern.test(name)));
    assert.deepEqual(others, []);
    for (const name of [
      'extension',
      'common',
      'extension.web',
      'protocol',
      'server',
      'serve',
      'service',
      'tables',
      'server.web',
      'webview',
    ])
      assert.ok(files.includes(`dist/${name}.js`), `no ${name}.js`);
    for (const name of [
      'dist/licenses.txt',
      'dist/preview.css',
      'package.nls.zh-cn.json',
      'client/l10n/bundle.l10n.zh-cn.json',
    ])
      assert.ok(files.includes(name), `no ${name}`);
  });

  describe('installed in a VS Code that has nothing else', () => {
    let editor: Editor;
    before(async () => {
      editor = await openEditor({ workspace: makeWorkspace([SAMPLE]), file: SAMPLE, vsix });
    });
    after(() => editor?.close());

    it('checks a playbook', async () => {
      const rows = await until('findings', async () => {
        const all = await editor.problems();
        return all.length > 3 && all;
      });
      assert.ok(
        rows.slice(1).every((row) => row.includes('service-playbook')),
        rows.join('\n'),
      );
    });

    it('shows the preview with its script and style', async () => {
      await editor.page.locator('.editor-instance .view-lines').first().click();
      await editor.runCommand('Open Preview to the Side');
      const frame = await editor.webviewFrame('#overview');
      assert.equal((await texts(frame, '.sp-title'))[0], '阿梅的小店');
      assert.equal(
        await frame.evaluate(() => getComputedStyle(document.querySelector('.sp-kv')!).display),
        'grid',
      );
    });
  });
});

/** The names of the files in a zip, by its own tool-free reading: the central directory stands at its end. */
function namesIn(file: string): string[] {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const text = bytes.toString('utf8', at + 46, at + 46 + name);
    at += 46 + name + extra + comment;
    return text;
  });
}
