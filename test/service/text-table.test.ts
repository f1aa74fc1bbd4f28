import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const fromRoot = createRequire(join(process.cwd(), 'esbuild.js'));
const { liftTexts } = fromRoot('./build/text-table.js') as {
  readonly liftTexts: (code: string, name: string) => { readonly code: string; readonly tables: string };
};

/** What a code gives, as it is written and with its texts in tables. */
const both = (code: string): readonly unknown[] => {
  const lifted = liftTexts(code, '$text');
  return [code, lifted.tables + lifted.code].map((one) => JSON.stringify(runInNewContext(one)));
};

describe('the texts of a bundle in tables', () => {
  for (const [what, code] of [
    ['a text', '({zh:"店名",en:"Shop name"})'],
    ['a text behind a word without a space', '(()=>{return{zh:"店名",en:"Shop name"}})()'],
    ['a text after an arrow', '(()=>({zh:"店名",en:"Shop name"}))()'],
    ['texts in lists and in other texts', '[{zh:"一",en:"1"},{a:{zh:"一",en:"1"},b:[{zh:"二",en:"2"}]}]'],
    ['quotes, line breaks, dollars and tildes', '({zh:"“~\\n$&”",en:`it\'s ^ "$1"`})'],
    ['what is no text', '(a=>[{zh:a,en:"a"},{zh:"一",en:"1",at:0},{en:"1",zh:"一"},{zh:"一"}])("甲")'],
    ['a text that is changed', '(()=>{const t=()=>({zh:"一",en:"1"});t().zh="二";return t()})()'],
  ] as const)
    it(`leave ${what} as written`, () => {
      const [written, lifted] = both(code);
      assert.equal(lifted, written);
    });

  it('hold a text once, however often it is written', () => {
    const shop = '{zh:"店名",en:"Shop name"}';
    assert.equal(liftTexts(`[${shop},${shop}]`, '$text').tables, liftTexts(`[${shop}]`, '$text').tables);
  });

  it('are refused where the code has that name already', () => {
    assert.throws(() => liftTexts('const $text=1;', '$text'));
  });
});
