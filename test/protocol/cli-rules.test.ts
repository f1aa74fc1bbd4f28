import assert from 'node:assert/strict';
import { register } from '../../schemas/register';
import { rules } from '../../server/src/service/rules';
import { makeShop, patient } from './run-cli';

describe('the rules on the command line, by their laws', function () {
  this.timeout(patient.timeout);
  const { cli, file } = makeShop();
  const law = register['anti-unfair-competition-law-9'];

  it('lists those whose laws came into force, with what it means', () => {
    const run = cli('rules', '--changed-since', '2025-10-01', '--today', '2025-12-31');
    assert.equal(run.code, 0);
    const [head, what, meaning, known, ...rest] = run.out.split('\n');
    assert.equal(head, 'reply/review-cashback  错误  用好处换好评');
    assert.equal(what, '  《中华人民共和国反不正当竞争法》第九条：2025-10-15 起施行');
    assert.equal(meaning, `    ${law.meaning.zh}`);
    assert.match(known!, /^ {4}出处：.*，截至 2026-11。$/);
    assert.deepEqual(rest, ['']);
    const inEnglish = cli('rules', '--changed-since', '2026-11-25', '--today', '2026-11-28', '--lang', 'en');
    assert.match(inEnglish.out, /art\. 9: was entered here on 2026-11-28\n/);
    assert.ok(inEnglish.out.includes('reply/off-platform-contact  error  '));
    assert.doesNotMatch(inEnglish.out, /[\u4e00-\u9fff]|undefined|\[object/);
  });

  it('says so where nothing changed', () => {
    const run = cli('rules', '--changed-since', '2026-11-29', '--today', '2026-12-31');
    assert.equal(run.code, 0);
    assert.equal(run.out, '2026-11-29 到 2026-12-31，规则依据的法律和平台规定没有变化。\n');
  });

  it('gives the same to programs', () => {
    const words = [
      '--changed-since',
      '2025-10-01',
      '--today',
      '2025-12-31',
      '--format',
      'json',
      '--lang',
      'en',
    ];
    assert.deepEqual(JSON.parse(cli('rules', ...words).out), {
      version: 1,
      since: '2025-10-01',
      today: '2025-12-31',
      rules: [
        {
          id: 'reply/review-cashback',
          level: 'error',
          title: 'Rewards for good reviews',
          changes: [
            {
              kind: 'in_force',
              on: '2025-10-15',
              source: {
                id: 'anti-unfair-competition-law-9',
                name: law.name.en,
                article: 'art. 9',
                in_force_from: '2025-10-15',
                in_force: true,
                grade: 'A',
                as_of: law.asOf,
                entered: law.entered,
                meaning: law.meaning.en,
              },
            },
          ],
        },
      ],
    });
    const all = JSON.parse(cli('rules', '--format', 'json', '--today', '2025-10-14').out).rules;
    const ofReward = all.find(({ id }: { id: string }) => id === 'reply/review-cashback');
    assert.deepEqual(
      ofReward.sources.map((one: { in_force: boolean }) => one.in_force),
      [false, true],
    );
    assert.equal(all.length, rules.length);
  });

  it('refuses what is no date', () => {
    for (const words of [
      ['rules', '--changed-since', '2025-02-30'],
      ['rules', '--changed-since', '昨天'],
      ['rules', '--changed-since', '2025-01-01', '--today', ''],
      ['explain', '--today', '10/15', 'reply/rude'],
    ]) {
      const run = cli(...words);
      assert.equal(run.code, 2, words.join(' '));
      assert.match(
        run.err,
        /^--(?:changed-since|today) 不能是“.*”，可以是：YYYY-MM-DD 这样的日期，例如 2026-01-31。\n$/,
      );
      assert.equal(run.out, '');
    }
    assert.match(cli('rules', '--changed-since').err, /--changed-since 后面要写一个值/);
    assert.match(
      cli('rules', '--changed-since', 'x', '--lang', 'en').err,
      /cannot be "x".*a date as YYYY-MM-DD/,
    );
  });

  it('explains a rule by the laws of a day', () => {
    const page = cli('explain', 'reply/review-cashback', '--today', '2025-10-14').out;
    assert.match(page, /依据\n {2}《.*》第九条（2025-10-15 起施行，还没有施行）\n {4}/);
    assert.doesNotMatch(cli('explain', 'reply/review-cashback', '--today', '2025-10-15').out, /还没有施行/);
    assert.match(
      cli('explain', 'staffing/no-day-off').out,
      /依据\n {2}二、关闭后的服务质量\n {2}《中华人民共和国劳动法》第三十八条\n/,
    );
  });

  it('checks by the laws of a day, and cites them in SARIF', () => {
    const name = file(
      'a.playbook.yaml',
      'playbook: 1\nshop: { name: 小满 }\nquick_replies:\n  - { title: 评价, text: 五星好评返现5元 }\n',
    );
    const rule = ['--rule', 'reply/review-cashback', '--format', 'sarif', name];
    const helpOn = (today: string): string[] =>
      JSON.parse(cli('check', '--today', today, ...rule).out).runs[0].tool.driver.rules.map(
        ({ help }: { help: { text: string } }) => help.text,
      );
    assert.deepEqual(helpOn('2024-08-31'), []);
    assert.match(helpOn('2025-10-14')[0]!, /\n依据：《网络反不正当竞争暂行规定》[^；]*$/);
    assert.match(helpOn('2025-10-15')[0]!, /\n依据：《中华人民共和国反不正当竞争法》.*；《网络/);
  });
});
