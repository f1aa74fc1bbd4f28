import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { labelOf } from '../../server/src/service/wording/label';

/** What an item is called is decided in one place, by what the format says of it. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'server/src/service'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts') && existsSync(file));

const naming = new Set(['name', 'title', 'question', 'id']);
const fallingBack = new Set([ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]);

/** The last word of `one.name`, `name!` and `name`. */
function wordOf(node: ts.Expression): string | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return wordOf(node.expression);
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) ? node.text : undefined;
}

/** Where a source itself chooses between the name of an item and its id: `name ?? id`, `{ id, name = id }`. */
function labelsByHand(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const isChoice = (first: string | undefined, second: string | undefined): boolean =>
    first !== second && naming.has(first ?? '') && naming.has(second ?? '');
  const visit = (node: ts.Node): void => {
    const isByHand =
      (ts.isBinaryExpression(node) &&
        fallingBack.has(node.operatorToken.kind) &&
        isChoice(wordOf(node.left), wordOf(node.right))) ||
      (ts.isBindingElement(node) &&
        node.initializer !== undefined &&
        ts.isIdentifier(node.name) &&
        isChoice(node.name.text, wordOf(node.initializer)));
    if (isByHand) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the label of an item', () => {
  it('is what the format says, and a blank one gives way to the next', () => {
    assert.equal(labelOf('staffing.team.*', { id: 'lin', name: '小林' }), '小林');
    assert.equal(labelOf('staffing.team.*', { id: 'lin', name: ' ' }), 'lin');
    assert.equal(labelOf('staffing.team.*', { id: 'lin' }), 'lin');
    assert.equal(labelOf('priority.categories.*', { id: 'complaint', name: '投诉' }), '投诉');
    assert.equal(labelOf('faq.*', { id: 'ship', question: '什么时候发货？', answer: '' }), '什么时候发货？');
    assert.equal(labelOf('live.sessions.*', {}), '');
  });

  it('is the beginning of a text that has no other', () => {
    const text = '您好，现货在 48 小时内发出，发出以后这里会有物流单号，您随时可以查。';
    assert.equal(labelOf('quick_replies.*', { text }), `${[...text].slice(0, 24).join('')}…`);
  });

  it('belongs to the item of that list: another one does not compile', () => {
    // @ts-expect-error a member has no text
    assert.equal(labelOf('staffing.team.*', { text: '您好' }), '');
    // @ts-expect-error there is no such list
    assert.throws(() => labelOf('staffing.teams.*', { id: 'lin' }));
  });

  it('is chosen by hand nowhere', () => {
    assert.deepEqual(
      files.flatMap((file) => labelsByHand(file, readFileSync(file, 'utf8'))),
      [],
    );
    const byHand =
      'f(one.name ?? one.id); const { id, title = id } = one; g(name || id!); h(title ?? id ?? t);';
    assert.equal(labelsByHand('a.ts', byHand).length, 4);
    assert.equal(
      labelsByHand('a.ts', 'one.name ?? other.name; const { id = text, name = 1 } = one;').length,
      0,
    );
  });
});
