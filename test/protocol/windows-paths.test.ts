import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { asGitHub } from '../../server/src/cli/formats/github';
import { asGitLab } from '../../server/src/cli/formats/gitlab';
import type { CheckReport } from '../../server/src/cli/formats/report';
import { asUnix } from '../../server/src/cli/formats/unix';
import { folderOf, parentOf, pathFrom, resolvePath } from '../../server/src/service';
import { matchesGlob } from '../../server/src/service/config/glob';
import { addressOf, sameFile } from '../../server/src/workspace/bases/address';
import { makeShop } from './run-cli';

/** How VS Code writes a file on a drive, and how Node does. */
const [ofEditor, ofNode] = ['file:///c%3A/%E5%BA%97/', 'file:///C:/%E5%BA%97/'];

/** A finding in a file whose name is written as Windows writes it. */
const report: CheckReport = {
  files: [
    {
      file: '东区\\a.playbook.yaml',
      days: ['2026-11-29'],
      score: 0,
      findings: [
        {
          rule: 'schema/unknown-key',
          level: 'error',
          message: '写错了',
          start: { line: 3, column: 5 },
          end: { line: 3, column: 9 },
          fixable: false,
          mark: '',
        },
      ],
    },
  ],
  problems: [],
  locale: 'zh',
  fails: () => true,
  colour: false,
  offer: [],
  version: '0.0.0',
};

describe('paths of Windows', () => {
  for (const shop of [ofEditor, ofNode, 'file://server/share/%E5%BA%97/'])
    it(`leads from file to file in ${shop}`, () => {
      const file = `${shop}a.playbook.yaml`;
      assert.equal(folderOf(file), shop);
      assert.equal(resolvePath(shop, '..\\base.playbook.yaml'), `${parentOf(shop)}base.playbook.yaml`);
      assert.equal(resolvePath(shop, '东区\\b.playbook.yaml'), `${shop}%E4%B8%9C%E5%8C%BA/b.playbook.yaml`);
      assert.equal(pathFrom(parentOf(shop)!, file), '店/a.playbook.yaml');
      assert.deepEqual(
        addressOf(file, '..\\base.playbook.yaml', () => true),
        { uri: `${parentOf(shop)}base.playbook.yaml` },
      );
    });

  it('knows a file by either spelling of its drive', () => {
    assert.equal(sameFile(`${ofEditor}a.yaml`), sameFile(`${ofNode}a.yaml`));
    assert.notEqual(sameFile('file:///c:/a.yaml'), sameFile('file:///d:/a.yaml'));
  });

  it('takes no drive and no share for a path beside the file', () => {
    for (const written of ['C:\\base.yaml', 'c:/base.yaml', '\\\\server\\base.yaml', '\\base.yaml'])
      assert.deepEqual(
        addressOf(`${ofNode}a.yaml`, written, () => true),
        { refused: 'not relative' },
        written,
      );
  });

  it('takes patterns of a config with either kind of slash', () => {
    for (const pattern of ['东区\\*.yaml', '.\\东区\\**', '东区\\', '**\\b.yaml'])
      assert.ok(matchesGlob(pattern, '东区/b.yaml'), pattern);
    assert.ok(!matchesGlob('西区\\*.yaml', '东区/b.yaml'));
  });

  it('tells code hosts names with slashes, and editors the name as it is', () => {
    assert.match(asGitHub(report), /^::error file=东区\/a\.playbook\.yaml,/);
    assert.equal(JSON.parse(asGitLab(report))[0].location.path, '东区/a.playbook.yaml');
    const line = asUnix({
      ...report,
      files: report.files.map((one) => ({ ...one, file: `C:\\店\\${one.file}` })),
    });
    const [matcher] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers;
    const [, file, row, column] = new RegExp(matcher.pattern.regexp as string, 'm').exec(line)!;
    assert.deepEqual([file, row, column], ['C:\\店\\东区\\a.playbook.yaml', '3', '5']);
  });

  describe('on the command line', () => {
    const { file, cliWith } = makeShop();
    const disguise = file('win32.cjs', "Object.defineProperty(process, 'platform', { value: 'win32' });\n");
    const faulty = 'playbook: 1\r\nshop:\r\n  nmae: 小满\r\n';

    it('are patterns with backslashes, and line ends stay as they are', () => {
      file('东区/a.playbook.yaml', faulty);
      const before = process.env.NODE_OPTIONS;
      process.env.NODE_OPTIONS = `--require ./${disguise}`;
      try {
        const { code, out } = cliWith('', 'check', '--format', 'unix', '东区\\*.playbook.yaml');
        assert.equal(code, 1);
        assert.match(out, /^东区\/a\.playbook\.yaml:3:3: error/m);
        assert.doesNotMatch(out, /\r/);
        const fixed = cliWith(faulty, 'check', '--fix', '--stdin-filename', 'a.playbook.yaml', '-').out;
        assert.ok(fixed.includes('  name: 小满\r\n'), fixed);
        assert.doesNotMatch(fixed, /(?<!\r)\n(?=.*\r\n)/);
      } finally {
        if (before === undefined) delete process.env.NODE_OPTIONS;
        else process.env.NODE_OPTIONS = before;
      }
    });
  });
});
