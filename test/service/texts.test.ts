import assert from 'node:assert/strict';
import { fill, inEveryLanguage, joinTexts } from '../../schemas/text';

describe('texts in every language', () => {
  it('are made by one function, in each language with its own words', () => {
    assert.deepEqual(
      inEveryLanguage((locale) => locale),
      { zh: 'zh', en: 'en' },
    );
  });

  it('have their blanks filled with what is said in the same language; a blank without data stays', () => {
    const text = { zh: '{who}有 {count} 条{what}', en: '{who} has {count} {what}' };
    const who = { zh: '小林', en: 'Lin' };
    assert.deepEqual(fill(text, { who, count: 2 }), { zh: '小林有 2 条{what}', en: 'Lin has 2 {what}' });
  });

  it('have no space between two Chinese characters, whatever fills a blank beside it; what was written keeps its own', () => {
    const text = {
      zh: '{who} {days}上 {hours} 小时，按 {limit} 考核',
      en: '{who} works {days}, {hours} h, {limit}',
    };
    assert.deepEqual(fill(text, { who: '甲 乙', days: '每天', hours: 14, limit: '3 分钟' }), {
      zh: '甲 乙每天上 14 小时，按 3 分钟考核',
      en: '甲 乙 works 每天, 14 h, 3 分钟',
    });
    assert.equal(
      fill(text, { who: 'Mia', days: '周一', hours: 9, limit: '5' }).zh,
      'Mia 周一上 9 小时，按 5 考核',
    );
  });

  it('stand in a row with the commas of the language; what is the same everywhere is given once', () => {
    const returns = { zh: '退换货', en: 'Returns' };
    assert.deepEqual(joinTexts([returns, 'douyin.com']), {
      zh: '退换货、douyin.com',
      en: 'Returns, douyin.com',
    });
    assert.deepEqual(joinTexts([returns, returns], { zh: '或', en: ' or ' }), {
      zh: '退换货或退换货',
      en: 'Returns or Returns',
    });
    assert.deepEqual(joinTexts([]), { zh: '', en: '' });
  });
});
