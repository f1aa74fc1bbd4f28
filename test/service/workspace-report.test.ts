import assert from 'node:assert/strict';
import type { WorkspaceReportRow } from '../../server/src/protocol';
import { nextThings, openFile, playbookCard, workspaceReport } from '../../server/src/service';

const shop = (name: string, rest = ''): string => `playbook: 1\nshop: { name: '${name}' }\n${rest}`;
const quiet = `quick_replies:\n  - { id: a, title: 视频, text: 这是视频。 }\n`;
const lure = `quick_replies:\n  - { id: a, title: 视频, text: 加微信 xiaoman_88 我发您。 }\n`;

function row(file: string, text: string, locale: 'zh' | 'en' = 'zh'): WorkspaceReportRow {
  const uri = `file:///shops/${file}`;
  const analysis = openFile(uri, 1, text);
  const settings = { today: '2026-11-29' };
  const next = nextThings(analysis, settings, locale);
  return { uri, path: file, card: playbookCard(analysis, settings), next };
}
const report = (rows: readonly WorkspaceReportRow[], total = rows.length, locale: 'zh' | 'en' = 'zh') =>
  workspaceReport({ rows, total }, locale).parts;

describe('the report of a workspace', () => {
  it('has a card for each playbook, the least ready first and what cannot be read before all', () => {
    const rows = [
      row('b.playbook.yaml', shop('乙店', quiet)),
      row('a.playbook.yaml', shop('甲店', lure)),
      { uri: 'file:///shops/c.playbook.yaml', path: 'c.playbook.yaml' },
    ];
    const [head, ...cards] = report(rows);
    assert.deepEqual(
      cards.map(({ id }) => id.slice('file:///shops/'.length)),
      ['c.playbook.yaml', 'a.playbook.yaml', 'b.playbook.yaml'],
    );
    assert.match(head!.html, /3 份手册/);
    assert.match(head!.html, /有错误的 2 份/);
    assert.match(cards[0]!.html, /读不了这个文件/);
    assert.match(cards[2]!.html, /乙店/);
  });

  it('leads from a thing to do to its line, and tells what is no shop', () => {
    const [, base] = report([row('base.playbook.yaml', shop('总部', `shared: true\n${lure}`))]);
    assert.match(base!.html, /共用手册/);
    const [link] = /<a[^>]*data-goto="3:\d+-3:\d+ [^"]*"/.exec(base!.html) ?? [];
    assert.match(link ?? base!.html, / file:\/\/\/shops\/base\.playbook\.yaml"/);
  });

  it('names a thing to do by what is wrong; all that could be written instead is told in the playbook', () => {
    // More unknown keys than anything else is wrong, one of them slightly misspelt.
    const unknown = `version: 2\n${[1, 2, 3, 4, 5, 6].map((n) => `x${n}: 1\n`).join('')}announcement: []\n`;
    const [, card] = report([row('a.playbook.yaml', shop('甲店', unknown))]);
    assert.match(card!.html, />这里没有“version”这一项<\/a> <span[^>]*>8 处/);
    const [, english] = report([row('a.playbook.yaml', shop('Maple', unknown), 'en')], 1, 'en');
    assert.match(english!.html, />There is no &quot;version&quot; here<\/a> <span[^>]*>8 /);
  });

  it('tells of the problems how many are only not written yet', () => {
    const one = row('a.playbook.yaml', shop('甲店', quiet));
    const { notWritten } = one.card!;
    assert.ok(notWritten > 0);
    assert.match(report([one])[1]!.html, new RegExp(`其中 ${notWritten} 项只是还没写`));
    const written = { ...one, card: { ...one.card!, notWritten: 0 } };
    assert.doesNotMatch(report([written])[1]!.html, /还没写/);
  });

  it('draws how the score went, from the oldest version to now, and says it in words', () => {
    const one = row('a.playbook.yaml', shop('甲店'));
    const history = [
      { date: '2026-10-01', score: 100 },
      { date: '2026-11-01', score: 0 },
    ];
    const now = one.card!.score;
    const [, card] = report([{ ...one, history }]);
    const points = /points="([^"]*)"/.exec(card!.html)![1]!.split(' ');
    assert.deepEqual(points.slice(0, 2), ['0,2', '50,22']);
    assert.match(points[2]!, /^100,/);
    assert.match(card!.html, new RegExp(`2026-10-01 是 100 分，现在 ${now} 分`));
    const [, without] = report([{ ...one, history: [] }]);
    assert.doesNotMatch(without!.html, /polyline/);
  });

  it('says how far it is until all are checked, and what to do where there is none', () => {
    const one = row('a.playbook.yaml', shop('Maple', quiet), 'en');
    assert.match(report([one], 20, 'en')[0]!.html, /Checking: 1 of 20/);
    assert.match(report([], 0, 'en')[0]!.html, /No playbook here yet/);
  });

  it('shows names and paths as they are written, and runs none of it', () => {
    const name = '<img src=x onerror=alert(1)>';
    const [, card] = report([{ ...row('a.playbook.yaml', shop(name)), path: `${name}.playbook.yaml` }]);
    assert.doesNotMatch(card!.html, /<img/);
    assert.match(card!.html, /&lt;img src=x/);
  });
});
