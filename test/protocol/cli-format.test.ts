import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop } from './run-cli';

const odd = 'playbook:   1\nshop:\n    name: 小满  # 店名\n';
const tidy = 'playbook: 1\nshop:\n  name: 小满  # 店名\n';

describe('service-playbook format', () => {
  const { folder, file, cli, cliWith } = makeShop();
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('writes what it formats, and says so', () => {
    const [a, b] = [file('shops/a.playbook.yaml', odd), file('shops/b.playbook.yaml', tidy)];
    const { code, out, err } = cli('format', 'shops');
    assert.deepEqual([code, out, err], [0, `已排版 ${a}\n`, '']);
    assert.deepEqual([text(a), text(b)], [tidy, tidy]);
    assert.equal(cli('format', 'shops').out, '');
  });

  it('with --check tells which files are not formatted, and leaves them', () => {
    const name = file('c.playbook.yaml', odd);
    const { code, out } = cli('format', '--check', '--lang', 'en', name);
    assert.equal(code, 1);
    assert.equal(out, `${name} is not formatted: run service-playbook format ${name}\n`);
    assert.equal(text(name), odd);
    assert.equal(cli('format', name).code, 0);
    assert.deepEqual(cli('format', '--check', name), { code: 0, out: '', err: '' });
  });

  it('does not write a file that is formatted already', () => {
    const name = file('same.playbook.yaml', tidy);
    const before = statSync(join(folder, name)).mtimeMs;
    assert.equal(cli('format', name).code, 0);
    assert.equal(statSync(join(folder, name)).mtimeMs, before);
  });

  it('reads the standard input and prints it formatted', () => {
    assert.deepEqual(cliWith(odd, 'format', '-'), { code: 0, out: tidy, err: '' });
    const check = cliWith(odd, 'format', '--check', '-');
    assert.equal(check.code, 1);
    assert.match(check.out, /^stdin\.playbook\.yaml 还没有排版/);
  });

  it('tells where a file cannot be read as YAML, and formats the rest of it', () => {
    const name = file('broken.playbook.yaml', 'playbook:   1\nshop: [小满\ntags:\n- id: a\n');
    const { code, err } = cli('format', name);
    assert.equal(code, 0);
    assert.match(err, /^broken\.playbook\.yaml:2 {2}从这一行起的一段没有把握排好，原样留着/);
    assert.equal(text(name), 'playbook: 1\nshop: [小满\ntags:\n  - id: a\n');
  });

  it('gives the JSON that programs rely on', () => {
    const name = file('d.playbook.yaml', 'a:   1\nb: [\n');
    const { out } = cli('format', '--check', '--format', 'json', name);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [{ file: name, formatted: false, written: false, kept: [{ line: 2, endLine: 2 }] }],
      problems: [],
    });
  });

  it('keeps the byte order mark and the line breaks', () => {
    const name = file('e.playbook.yaml', '\uFEFFshop:\r\n    name: a\r\n');
    cli('format', name);
    assert.equal(text(name), '\uFEFFshop:\r\n  name: a\r\n');
  });

  it('goes by .editorconfig, the nearest first', () => {
    file(
      'team/.editorconfig',
      'root = true\n\n[*]\nindent_size = 2\nend_of_line = crlf\n\n[*.{yaml,yml}]\nindent_size = 4\n',
    );
    file(
      'team/a/.editorconfig',
      '[/b/*.playbook.yaml]\ntrim_trailing_whitespace = false ; kept\ninsert_final_newline = false\n',
    );
    const near = file('team/a/b/x.playbook.yaml', 'shop:  \n  name:   a');
    const far = file('team/x.playbook.yaml', 'shop:  \n  name:   a');
    assert.equal(cli('format', near, far).code, 0);
    assert.equal(text(near), 'shop:  \r\n    name: a');
    assert.equal(text(far), 'shop:\r\n    name: a\r\n');
  });

  it('refuses what it does not know, and files that are not there', () => {
    assert.equal(cli('format').code, 2);
    assert.match(cli('format').err, /没有给出文件。用 service-playbook format --help 看用法。/);
    assert.match(cli('format', '--fix', 'a').err, /没有 --fix 这个选项/);
    const missing = cli('format', 'nowhere.playbook.yaml', 'same.playbook.yaml');
    assert.equal(missing.code, 2);
    assert.equal(missing.err, '读不了 nowhere.playbook.yaml：没有这个文件或文件夹\n');
    assert.match(cli('format', '--help').out, /^用法：service-playbook format/);
  });

  it('leaves a file that is no UTF-8', () => {
    const name = file('gbk.playbook.yaml', Buffer.from([0x61, 0x3a, 0x20, 0x20, 0xc4, 0xe3, 0x0a]));
    const { code, err } = cli('format', name);
    assert.equal(code, 2);
    assert.match(err, /不是 UTF-8 编码/);
    assert.equal(readFileSync(join(folder, name)).length, 7);
  });
});
