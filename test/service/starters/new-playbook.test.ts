import assert from 'node:assert/strict';
import { locales } from '../../../schemas/text';
import { draftWord } from '../../../server/src/service/document/drafts';
import { openFile } from '../../../server/src/service/document/analysis';
import { formatText } from '../../../server/src/service/features/formatting';
import { allFindings } from '../../../server/src/service/findings';
import { newPlaybook } from '../../../server/src/service/starters/new-playbook';
import { trades } from '../../../server/src/service/starters/trades';
import { defaultFormat } from '../../../server/src/service/yaml/format/options';
import { today } from '../rule-runner';

const shopName = '阿梅 & Co: "小店" #1';
const answers = [
  {},
  { people: '小王、小李', hours: '9点到21点', inquiries: '60' },
  {
    people: '就我一个人',
    hours: '周一到周五 9点到18点，周六 10点到16点',
    inquiries: '30',
    robot: 'after_hours',
  },
  { people: 'Ann, Ben Lee and Chris', hours: '8am-11pm', inquiries: '200' },
  { people: '小王、小吴、小魏、阿梅、Tom Lee', hours: '24小时', inquiries: '600', robot: 'kept' },
  { place: 'Europe/Berlin', people: '2' },
  { place: 'other', robot: 'off', hours: '9点到21点' },
  { people: 'yes、true、12、#、a: b', hours: '20:00-次日02:00', inquiries: '0' },
] as const;

/** What only the shop can decide: whether to open longer, who has which day off, what it joins, what is still a draft. */
const forTheShop = [
  'checks/unconfirmed-draft',
  'disable/stale',
  'hours/unknown-year',
  'promotions/no-plan',
  'staffing/no-day-off',
  'staffing/platform-hours',
  'staffing/understaffed',
];

/** What nobody but the shop knows on another platform: its menus, and abroad its holidays. */
const elsewhere = ['disable/no-path', 'hours/no-holidays'];

describe('a new playbook', function () {
  this.timeout(60_000);

  for (const { id } of trades)
    it(`of the trade "${id}" lacks only what the shop has to decide, whatever was answered`, () => {
      for (const locale of locales)
        for (const answer of answers) {
          const text = newPlaybook({ shopName, trade: id, ...answer }, locale, today);
          const name = `${locale} ${JSON.stringify(answer)}`;
          const documents = allFindings(openFile('file:///new.playbook.yaml', 1, text), { today });
          const codes = documents.flatMap(({ findings }) => findings.map(({ code }) => code));
          const open = 'place' in answer ? [...forTheShop, ...elsewhere] : forTheShop;
          assert.deepEqual(
            [...new Set(codes)].filter((code) => !open.includes(code)),
            [],
            name,
          );
          assert.equal(formatText(text, defaultFormat).text, text, `${name}: formatted`);
          const unmarked = text.match(new RegExp(`(?<!# ${draftWord}: [^\\n]+\\n)^[a-z_]+:`, 'gm'));
          assert.deepEqual(
            unmarked?.filter((key) => key !== 'checks:'),
            ['playbook:', 'shop:'],
            name,
          );
        }
    });

  it('of a shop abroad has its clock, no Chinese holidays, and no menus of a platform that it is not on', () => {
    for (const robot of ['off', 'kept'] as const) {
      const text = newPlaybook({ shopName: 'Oak & Linen', place: 'Europe/Berlin', robot }, 'en', today);
      const { shop, hours } = openFile('file:///new.playbook.yaml', 1, text).documents[0]!.playbook;
      assert.deepEqual([shop.platform, shop.timezone], ['other', 'Europe/Berlin']);
      assert.deepEqual(Object.keys(hours!), ['weekly']);
      assert.doesNotMatch(text, /\p{Script=Han}|Feige/u);
    }
  });

  it('names the people as they were asked for, and gives them shifts that cover the hours', () => {
    const text = newPlaybook({ shopName, people: '小王、小李', hours: '9点到21点' }, 'zh', today);
    const { staffing, hours } = openFile('file:///new.playbook.yaml', 1, text).documents[0]!.playbook;
    assert.deepEqual(
      staffing!.team!.map(({ name }) => name),
      ['小王', '小李'],
    );
    assert.deepEqual(hours!.weekly, { 'mon-sun': '09:00-21:00' });
    assert.deepEqual(
      staffing!.shifts!.map(({ time }) => time),
      ['09:00-15:00', '15:00-21:00'],
    );
  });

  it('lets shifts overlap where one person does not suffice in the busiest hour', () => {
    const given = { shopName, people: '小王、小李', hours: '9点到21点' };
    const times = (inquiries: string) =>
      openFile(
        'file:///new.playbook.yaml',
        1,
        newPlaybook({ ...given, inquiries }, 'zh', today),
      ).documents[0]!.playbook.staffing!.shifts!.map(({ time }) => time);
    assert.deepEqual(times('10'), ['09:00-15:00', '15:00-21:00']);
    assert.deepEqual(times('60'), ['09:00-18:00', '12:00-21:00']);
  });

  it('gives each a day off where several share a shift', () => {
    const text = newPlaybook({ shopName, people: '甲一、乙二、丙三、丁四', hours: '9点到21点' }, 'zh', today);
    const { shifts } = openFile('file:///new.playbook.yaml', 1, text).documents[0]!.playbook.staffing!;
    assert.deepEqual(
      shifts!.map(({ days }) => days),
      ['tue-sun', ['mon', 'wed-sun'], 'tue-sun', ['mon', 'wed-sun']],
    );
  });

  it('speaks of sizes only where the trade has them', () => {
    const speaking = trades
      .filter(({ id }) => newPlaybook({ shopName, trade: id }, 'zh', today).includes('尺码'))
      .map(({ id }) => id);
    assert.deepEqual(speaking, ['clothes', 'other']);
  });
});
