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
