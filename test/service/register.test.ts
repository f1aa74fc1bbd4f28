import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { register, type RegisterEntry, registerIds } from '../../schemas/register';
import { acceptsScalar } from '../../schemas/scalars';
import { allFindings, pageOfRule, reportMarkdown, reportPage, score } from '../../server/src/service';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { rulesInForce } from '../../server/src/service/findings/rules-in-force';
import { changedRules, changesIn } from '../../server/src/service/rule-support/register-changes';
import {
  citationsOn,
  hasBasisOn,
  isInForce,
  registerIdsOf,
} from '../../server/src/service/rule-support/sources';
import { rules } from '../../server/src/service/rules';
import { ruleById } from '../../server/src/service/rules/by-id';
import { citation, registerText } from '../../server/src/service/wording/register';
import { open } from './marks';

const cashback = ruleById.get('reply/review-cashback')!;
const contact = ruleById.get('reply/off-platform-contact')!;
const law = '《中华人民共和国反不正当竞争法》第九条（2025-10-15 起施行）';
const provisions = '《网络反不正当竞争暂行规定》第九条第（五）项（2024-09-01 起施行）';

const head = 'playbook: 1\nshop: { name: 小满 }\n';
const text = `${head}quick_replies:\n  - { title: 求好评, text: 五星好评截图发客服，返现5元 }\n`;
const found = (today: string, source = text) => allFindings(open(source), { today });
const codesOn = (today: string, source = text): string[] =>
  found(today, source).flatMap(({ findings }) => findings.map(({ code }) => code));

const entry: RegisterEntry = {
  name: { zh: '《试行规定》', en: 'Trial Rules' },
  from: '2025-03-01',
  until: '2026-02-28',
  grade: 'B',
  asOf: '2025',
  entered: '2025-02-10',
  meaning: { zh: '试行。', en: 'A trial.' },
};

describe('the register of laws and platform rules', () => {
  for (const id of registerIds)
    it(`tells all of ${id}, in both languages`, () => {
      const { name, article, from, until, asOf, entered, meaning } = register[id];
      for (const { zh, en } of [name, meaning, ...(article ? [article] : [])]) {
        assert.match(zh, /[\u4e00-\u9fff]/);
        assert.doesNotMatch(en, /[\u4e00-\u9fff，。；：]/);
      }
      for (const date of [asOf, ...(from === undefined ? [] : [from])])
        assert.match(date, /^20\d\d(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/);
      for (const day of [entered, ...(until === undefined ? [] : [until])])
        assert.ok(acceptsScalar('date', day), day);
      assert.ok(until === undefined || (from ?? '') <= until);
    });

  it('holds only what a rule rests on, and no rule names an entry twice', () => {
    const named = rules.map((rule) => registerIdsOf(rule));
    assert.deepEqual(
      registerIds.filter((id) => !named.flat().includes(id)),
      [],
    );
    for (const ids of named) assert.equal(new Set(ids).size, ids.length);
  });

  it('names amounts of fines nowhere: none is known by the text of a law', () => {
    const said = rules.flatMap(({ title, why, howToFix, limits }) =>
      [title, why, howToFix, ...(limits ? [limits] : [])].flatMap(({ zh, en }) => [zh, en]),
    );
    const all = [...said, ...registerIds.flatMap((id) => Object.values(register[id].meaning))];
    assert.deepEqual(
      all.filter((one) =>
        /万元|[罚扣]款?\s*[\d一二三四五六七八九十百千万]+ ?元|CNY|fined? .*\d,\d{3}/.test(one),
      ),
      [],
    );
  });

  it('has no law cited in a rule past it', () => {
    const citing = rules
      .filter((rule) => registerIdsOf(rule).length === 0)
      .filter(({ why, howToFix }) =>
        /《|劳动法|广告法|Law of China|labour law/.test(JSON.stringify([why, howToFix])),
      );
    assert.deepEqual(
      citing.map(({ id }) => id),
      [],
    );
  });
});

describe('a law or platform rule', () => {
  it('is in force from its first to its last day', () => {
    const days = ['2025-02-28', '2025-03-01', '2026-02-28', '2026-03-01'];
    assert.deepEqual(
      days.map((day) => isInForce(entry, day)),
      [false, true, true, false],
    );
    const undated: RegisterEntry = { ...entry, from: undefined, until: undefined };
    assert.ok(isInForce(undated, '1999-01-01'));
    assert.ok(isInForce({ ...undated, from: '2022-04' }, '2022-04-01'));
    assert.ok(!isInForce({ ...undated, from: '2022-04' }, '2022-03-31'));
  });

  it('is cited with its dates, and told apart when not in force', () => {
    assert.equal(citation(entry).zh, '《试行规定》（2025-03-01 起施行，施行到 2026-02-28）');
    assert.equal(
      citation(entry, '2025-01-01').en,
      'Trial Rules (in force from 2025-03-01, in force until 2026-02-28, not in force yet)',
    );
    assert.match(citation(entry, '2026-03-01').zh, /已经失效）$/);
    assert.equal(citation(register['labour-law-38']).en, 'Labour Law of China, art. 38');
    assert.equal(citation(register['feige-stars-and-notes']).zh, '飞鸽工作台的星标和备注（截至 2022 年）');
    assert.match(registerText(entry).known.zh, /^出处：.*，截至 2025 年。规定会变/);
    assert.match(registerText(register['labour-law-38']).known.en, /or a reprint of it, as of 2026-11\.$/);
  });

  it('changes by coming into force, ending and being entered, both days of a period included', () => {
    const kinds = (since: string, today: string) =>
      changesIn(entry, { since, today }).map(({ kind, on }) => `${kind} ${on}`);
    const all = ['in_force 2025-03-01', 'ended 2026-02-28', 'entered 2025-02-10'];
    assert.deepEqual(kinds('2025-01-01', '2026-12-31'), all);
    assert.deepEqual(kinds('2025-03-01', '2025-03-01'), ['in_force 2025-03-01']);
    assert.deepEqual(kinds('2025-03-02', '2026-02-28'), [], 'the last day is still in force');
    assert.deepEqual(kinds('2026-02-28', '2026-03-01'), ['ended 2026-02-28']);
    assert.deepEqual(kinds('2026-12-31', '2025-01-01'), []);
    const inApril = changesIn({ ...entry, from: '2025-04' }, { since: '2025-04-20', today: '2025-05-01' });
    assert.deepEqual(inApril, [{ kind: 'in_force', on: '2025-04' }]);
  });

  it('leads to the rules that rest on it', () => {
    const changed = changedRules(rules, { since: '2025-10-01', today: '2025-12-31' });
    assert.deepEqual(
      changed.map(({ rule, entries }) => [rule.id, entries]),
      [
        [
          'reply/review-cashback',
          [{ id: 'anti-unfair-competition-law-9', changes: [{ kind: 'in_force', on: '2025-10-15' }] }],
        ],
      ],
    );
  });
});

describe('a rule that rests on laws alone', () => {
  it('is silent on the days before any of them is in force', () => {
    assert.ok(!codesOn('2024-08-31').includes(cashback.id));
    assert.ok(codesOn('2024-09-01').includes(cashback.id));
    const asked = `${text}checks: { today: 2024-08-31 }\n`;
    assert.ok(!codesOn('2026-11-28', asked).includes(cashback.id), 'by the day of the file');
    const overrides = { today: '2026-01-01' };
    const again = allFindings(open(asked), { today: '2024-01-01', overrides });
    assert.ok(
      again[0]!.findings.some(({ code }) => code === cashback.id),
      'by the day of the command line',
    );
    const lure = `${head}quick_replies:\n  - { title: 加我, text: 请加微信 shop8888 }\n`;
    assert.ok(!codesOn('2022-03-31', lure).includes(contact.id));
    assert.ok(codesOn('2022-04-01', lure).includes(contact.id));
  });

  it('runs again on the same file when the day has come', () => {
    const file = open(text);
    const codes = (today: string) =>
      gapFindings(file, file.documents[0]!, { today }).filter(({ code }) => code === cashback.id).length;
    assert.deepEqual(['2024-08-31', '2024-09-01', '2024-08-31', '2026-11-28'].map(codes), [0, 1, 0, 1]);
  });

  it('leaves rules of the guide alone', () => {
    assert.ok(hasBasisOn(ruleById.get('staffing/no-day-off')!, '1990-01-01'));
    assert.equal(rulesInForce(rules, '2026-11-28'), rules);
    const early = rulesInForce(rules, '2020-01-01');
    assert.equal(rulesInForce(rules, '2020-01-02'), early, 'the same list, by which results are kept');
    assert.deepEqual(
      rules.filter((rule) => !early.includes(rule)).map(({ id }) => id),
      [contact.id, cashback.id],
    );
  });

  it('counts in the score only when it is in force', () => {
    const isCounted = (today: string) =>
      score(found(today)).groups.law.criteria.some(({ rule }) => rule === cashback);
    assert.deepEqual([isCounted('2024-08-31'), isCounted('2024-09-01')], [false, true]);
  });

  it('keeps what was ignored for the day on which it comes', () => {
    const ignored = text
      .replace('  - {', `  # playbook-ignore-next-line ${cashback.id}: 已停用\n  - {`)
      .concat(`checks:\n  rules:\n    ${contact.id}: { level: info, because: x }\n`);
    assert.ok(!codesOn('2020-01-01', ignored).includes('checks/unused-ignore'));
    assert.ok(codesOn('2026-11-28', ignored).includes('checks/unused-ignore'), 'no contact in this file');
  });

  it('cites what is in force on the day', () => {
    const cited = (day: string) => citationsOn(cashback, day).map(({ zh }) => zh);
    assert.deepEqual(cited('2024-08-31'), []);
    assert.deepEqual(cited('2025-10-14'), [provisions]);
    assert.deepEqual(cited('2025-10-15'), [law, provisions]);
  });
});

describe('the laws behind a finding', () => {
  const report = (today: string) => {
    const file = open(text);
    const page = reportPage(file, { today }, 'zh')
      .parts.map(({ html }) => html)
      .join('');
    return { page, markdown: reportMarkdown(file, { today }, 'zh') };
  };

  it('stand in the report, as in force on the day of the check', () => {
    const [before, after] = [report('2025-10-14'), report('2025-10-15')];
    assert.ok(before.page.includes(`<b>依据</b> ${provisions}</p>`));
    assert.ok(before.markdown.includes(`\n  依据: ${provisions}\n`));
    assert.ok(after.page.includes(`<b>依据</b> ${law}；${provisions}</p>`));
    assert.ok(after.markdown.includes(`\n  依据: ${law}；${provisions}\n`));
  });

  it('stand on the page of the rule with their meaning, their grade and as of when', () => {
    const page = pageOfRule(cashback.id, 'zh', '2025-10-14')!;
    assert.ok(page.includes('第九条（2025-10-15 起施行，还没有施行）'));
    assert.ok(page.includes(register['online-competition-provisions-9-5'].meaning.zh));
    assert.ok(page.includes('出处：法律法规或主管部门公布的文本（含转载），截至 2026-11。'));
    const written = readFileSync('schemas/generated/gaps.en/reply/review-cashback.md', 'utf8');
    assert.match(
      written,
      /## The laws and platform rules behind it\n\n- \*\*Anti-Unfair .*from 2025-10-15\)\*\*/,
    );
    assert.doesNotMatch(written, /not in force|no longer/);
    assert.doesNotMatch(pageOfRule('hours/never-open', 'zh', '2026-01-01')!, /## 依据/);
    assert.match(pageOfRule('reply/rude', 'en', '2026-01-01')!, /2\. Service quality afterwards; Douyin/);
  });
});
