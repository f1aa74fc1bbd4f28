import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPage, type OpenedPage } from './open-page';
import { makeShop, patient } from './run-cli';

const script = join(process.cwd(), 'dist/cli.js');
const FILE = 'shop.playbook.yaml';
const TEXT = '\uFEFFplaybook: 1\r\nshop: { name: 小满 }\r\n';

interface Served {
  readonly name: string;
  readonly text: string;
  readonly stamp: string;
}

describe('a playbook that is opened in the browser', function () {
  this.timeout(patient.timeout);
  const { folder, file } = makeShop();
  let page: OpenedPage;
  before(async () => {
    file(FILE, TEXT);
    page = await openPage(folder, FILE);
  });
  after(() => page?.end());

  const onDisk = (): string => readFileSync(join(folder, FILE), 'utf8');
  const at = (path: string): URL => new URL(path, page.address);
  const served = async (): Promise<Served> => (await fetch(at('file'))).json() as Promise<Served>;
  const put = (text: string, stamp: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(at('file'), { method: 'PUT', body: text, headers: { 'if-match': `"${stamp}"`, ...headers } });

  it('has a page that may ask its own server alone, on this computer', async () => {
    assert.match(page.address, /^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/\?lang=zh$/);
    const answer = await fetch(page.address);
    const html = await answer.text();
    assert.match(html, /default-src 'none'.*connect-src 'self'/);
    assert.match(html, /data-home="disk"/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    for (const name of ['main.js', 'page.html', 'look/main.css'])
      assert.equal((await fetch(at(name))).status, 200, name);
  });

  it('answers nobody without the token of this run, no other name, and gives out no other file', async () => {
    const { origin } = at('');
    for (const path of ['/', '/file', `/${'0'.repeat(32)}/file`, '/main.js'])
      assert.equal((await fetch(`${origin}${path}`)).status, 404, path);
    for (const path of ['nothing.js', '%2e%2e/cli.js', '..%2f..%2fpackage.json', FILE])
      assert.equal((await fetch(at(path))).status, 404, path);
    assert.equal(await statusFor(at('file'), { host: 'shop.example' }), 404);
    const { stamp } = await served();
    assert.equal((await put('playbook: 1\n', stamp, { origin: 'https://shop.example' })).status, 403);
    assert.equal((await fetch(at('file'), { method: 'PUT', body: 'playbook: 1\n' })).status, 428);
    assert.equal(onDisk(), TEXT);
  });

  it('lets the page read YAML in the folder of the project, and nothing whatever leads out of it', async () => {
    mkdirSync(join(folder, 'words'));
    file('words/house.yaml', 'word_pack: 1\n');
    file('base.playbook.yaml', 'playbook: 1\nshared: true\n');
    file('notes.txt', 'x');
    const outside = join(mkdtempSync(join(tmpdir(), 'service-playbook-outside-')), 'secret.yaml');
    writeFileSync(outside, 'secret: 1\n');
    symlinkSync(outside, join(folder, 'link.yaml'));
    const ask = async (question: string, uri: string): Promise<unknown> =>
      (await fetch(at(`project/${question}?uri=${encodeURIComponent(uri)}`))).json();
    const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
    assert.equal(await ask('read', uriOf('base.playbook.yaml')), 'playbook: 1\nshared: true\n');
    assert.deepEqual(await ask('list', `${uriOf('words')}/`), ['house.yaml']);
    const playbooks = (await ask('find', `${uriOf('.')}`)) as readonly string[];
    assert.deepEqual(playbooks.map((uri) => basename(uri)).sort(), ['base.playbook.yaml', FILE]);
    for (const uri of [
      pathToFileURL(outside).href,
      uriOf('link.yaml'),
      uriOf('../x.yaml'),
      uriOf('notes.txt'),
      uriOf('nothing.yaml'),
      'https://shop.example/a.yaml',
      'words/house.yaml',
      '',
    ])
      assert.equal(await ask('read', uri), null, uri);
    assert.deepEqual(await ask('list', pathToFileURL(dirname(outside)).href), []);
    assert.deepEqual(await ask('find', pathToFileURL(dirname(outside)).href), []);
    assert.equal(
      (await fetch(`${at('').origin}/project/read?uri=${uriOf('base.playbook.yaml')}`)).status,
      404,
    );
    rmSync(dirname(outside), { recursive: true });
  });

  it('is read without its byte order mark, and written with it', async () => {
    const { name, text, stamp } = await served();
    assert.deepEqual([name, text], [FILE, TEXT.slice(1)]);
    const saved = await put(`${text}# 改过\r\n`, stamp);
    assert.equal(saved.status, 200);
    assert.equal(onDisk(), `${TEXT}# 改过\r\n`);
    assert.equal(await saved.text(), (await served()).stamp, 'the next save goes on from there');
  });

  it('is not written over where another program has changed it meanwhile', async () => {
    const { stamp } = await served();
    writeFileSync(join(folder, FILE), 'playbook: 1\n# 别的程序写的\n');
    assert.equal((await put('playbook: 1\n', stamp)).status, 412);
    assert.equal(onDisk(), 'playbook: 1\n# 别的程序写的\n');
  });

  it('is written by one save at a time: of two from the same text, one is told that the file has changed', async () => {
    const { stamp } = await served();
    const both = await Promise.all(['a', 'b'].map((mark) => put(`playbook: 1\n# ${mark}\n`, stamp)));
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
  });

  it('is made by the first save where it is not there, and not over one that has appeared', async () => {
    const made = await openPage(folder, 'new.playbook.yaml', '--lang', 'en');
    const where = new URL('file', made.address);
    assert.equal(((await (await fetch(where)).json()) as Served).text, '');
    assert.ok(!existsSync(join(folder, 'new.playbook.yaml')));
    file('new.playbook.yaml', '# 别人先写的\n');
    const headers = { 'if-match': '"none"' };
    assert.equal((await fetch(where, { method: 'PUT', headers, body: 'playbook: 1\n' })).status, 412);
    assert.equal(await made.end(), 0);
  });

  it('ends on Ctrl+C, with the exit code of a run that went well', async () => {
    assert.equal(await page.end(), 0);
    await assert.rejects(fetch(page.address));
  });

  it('is refused in one sentence where it cannot be: no file named, no YAML, no such folder, no UTF-8', () => {
    file('gbk.yaml', Buffer.from('shop: \xC2\xFA', 'latin1'));
    const cases: readonly (readonly [words: readonly string[], told: RegExp])[] = [
      [[], /请给出一份手册的文件名/],
      [['notes.txt'], /notes\.txt.*\.yaml/],
      [['nowhere/shop.yaml'], /读不了 nowhere\/shop\.yaml：没有这个文件或文件夹/],
      [['gbk.yaml'], /UTF-8/],
    ];
    for (const [words, told] of cases) {
      const run = spawnSync(process.execPath, [script, 'open', '--no-browser', ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
        // One that is not refused would go on.
        timeout: 30_000,
      });
      assert.deepEqual([run.status, run.stdout], [2, ''], words.join(' '));
      assert.match(run.stderr, told);
      assert.equal(run.stderr.trim().split('\n').length, 1);
    }
  });
});

/** What is answered to a request with headers that `fetch` does not let one set. */
function statusFor(address: URL, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}
