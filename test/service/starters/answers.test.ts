import assert from 'node:assert/strict';
import { readAnswer } from '../../../server/src/service/starters/answers';

type Cases = readonly (readonly [written: string, ...answers: readonly string[]])[];

/** Each text is read as the answers beside it, none where it cannot be read; and so is each of the answers. */
function areRead(question: Parameters<typeof readAnswer>[0], cases: Cases): void {
  for (const [written, ...answers] of cases)
    it(`reads ${JSON.stringify(written)} as ${answers.join(' or ') || 'nothing, and says what it wants'}`, () => {
      const { choices, problem } = readAnswer(question, written, 'zh');
      assert.deepEqual(
        choices.map(({ answer }) => answer),
        answers,
      );
      assert.equal(problem === undefined, answers.length > 0);
      for (const answer of answers)
        assert.deepEqual(
          readAnswer(question, answer, 'zh').choices.map((one) => one.answer),
          [answer],
        );
    });
}

describe('who answers, as it is typed', () => {
  areRead('people', [
    ['小王、小李', '小王、小李'],
    ['小王,小李，阿梅', '小王、小李、阿梅'],
    ['小王 小李', '小王、小李'],
    ['小王和小李', '小王、小李'],
    ['和平、小王', '和平、小王'],
    ['Ann and Ben Lee', 'Ann、Ben Lee'],
    ['小王、小王', '小王'],
    ['我一个人', '店主'],
    ['就我', '店主'],
    ['just me', '店主'],
    ['3', '店主、同事、同事 2'],
    ['三个人', '店主、同事、同事 2'],
    ['两三个人'],
    ['小王\n小李', '小王、小李'],
    [''],
    ['、，'],
    ['500'],
  ]);
});

describe('where the shop sells, as it is typed', () => {
  areRead('place', [
    ['抖店', 'douyin'],
    ['淘宝', 'other'],
    ['Asia/Shanghai', 'other'],
    ['北京时间', 'other'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['东京', 'Asia/Tokyo'],
    ['CST', 'America/Chicago', 'other'],
    ['UTC', 'UTC'],
    ['我家楼下'],
    [''],
  ]);
});

describe('when somebody answers, as it is typed', () => {
  areRead('hours', [
    ['9点到21点', 'mon-sun 09:00-21:00'],
    ['早九晚六', 'mon-sun 09:00-18:00'],
    ['9:00-18:00', 'mon-sun 09:00-18:00'],
    ['9-18', 'mon-sun 09:00-18:00'],
    ['早上9点到晚上10点', 'mon-sun 09:00-22:00'],
    ['周一到周五 下午2点到6点', 'mon-fri 14:00-18:00'],
    ['1点到5点', 'mon-sun 13:00-17:00', 'mon-sun 01:00-05:00'],
    ['每天上午9点到12点、2点到6点', 'mon-sun 09:00-12:00, 14:00-18:00'],
    ['周末 10到16', 'sat-sun 10:00-16:00'],
    ['24小时', 'mon-sun 00:00-24:00'],
    ['9点-6点', 'mon-sun 09:00-18:00', 'mon-sun 21:00-06:00'],
    ['周一到周五 9点到18点，周末 10点到16点', 'mon-fri 09:00-18:00; sat-sun 10:00-16:00'],
    ['工作日9点到12点、13点到18点', 'mon-fri 09:00-12:00, 13:00-18:00'],
    ['每天8点到23点；周日休息', 'mon-sat 08:00-23:00'],
    ['mon-fri 9am-6pm, sat 10am-4pm', 'mon-fri 09:00-18:00; sat 10:00-16:00'],
    ['休息'],
    ['随便'],
    [''],
    ['9点到21点'.repeat(40)],
  ]);
});

describe('how many ask on a day, as it is typed', () => {
  areRead('inquiries', [
    ['60', '60'],
    ['大概 60 条', '60'],
    ['两百多', '200'],
    ['50-100', '100'],
    ['两三百', '300'],
    ['一百二', '120'],
    ['五十到一百个顾客', '100'],
    ['1.2万', '12000'],
    ['about 60 customers', '60'],
    ['0', '0'],
    ['很多'],
    ['1.5'],
    ['-3'],
    ['99999999999'],
  ]);
});

describe('how an answer is understood', () => {
  const meant = (written: string, locale: 'zh' | 'en') =>
    readAnswer('hours', written, locale).choices.map(({ meaning }) => meaning);

  it('is said of hours as people say them', () => {
    assert.deepEqual(meant('9点到21点', 'zh'), ['每天 09:00–21:00']);
    assert.deepEqual(meant('9am-9pm', 'en'), ['09:00–21:00 every day']);
    assert.deepEqual(meant('周一到周五 9点到18点', 'zh'), ['周一至周五 09:00–18:00，周六、周日休息']);
    assert.deepEqual(meant('24小时', 'zh'), ['每天 24 小时']);
  });

  it('or why it is not, in as few letters as the line of a pick has room for', () => {
    for (const question of ['people', 'hours', 'inquiries', 'place'] as const)
      for (const locale of ['zh', 'en'] as const) {
        const { problem } = readAnswer(question, '', locale);
        const wide = problem!.match(/[\u3000-\uffef]/g)?.length ?? 0;
        assert.ok(problem!.length + wide <= 75, problem);
      }
  });
});
