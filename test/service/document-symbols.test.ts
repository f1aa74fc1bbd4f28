import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { foldingRanges } from '../../server/src/service/features/folding-ranges';
import { documentSymbols } from '../../server/src/service/features/document-symbols';
import { open } from './marks';

const text = `playbook: 1
shop:
  name: 小满家居
# 先写最常问的
# 其他的以后补
faq:
  - question: 多久发货？
    answer: |
      现货两天内发出。
      预售看页面。
    # 运费险的
    # 还没写
  - &copy { answer: 可以。 }
  - *copy
disable:
  steps:
    - { id: open, title: 打开设置 }
    - id: off
      title: 关闭智能客服
`;

describe('the outline', () => {
  const names = (symbols: readonly DocumentSymbol[] = []): unknown[] =>
    symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));

  it('names sections and items as people named them, and by their place what has no name', () => {
    const named = names(documentSymbols(open(text), 'zh'));
    assert.deepEqual(named, [
      'playbook',
      'shop',
      ['faq', ['多久发货？', '#2', '#3']],
      ['disable', [['steps', ['打开设置', '关闭智能客服']]]],
    ]);
  });

  it('never leads from an item to another place than its own', () => {
    const inside = ({ range, children = [] }: DocumentSymbol): void =>
      children.forEach((child) => {
        assert.ok(child.range.start.line >= range.start.line && child.range.end.line <= range.end.line);
        inside(child);
      });
    const symbols = documentSymbols(
      open(`${text}checks:\n  examples: &list\n    - { message: 在吗 }\n---\n${text}`),
      'en',
    );
    assert.ok(symbols.length > 8);
    symbols.forEach(inside);
  });
});

describe('folding', () => {
  it('folds sections, items, long texts and runs of comments', () => {
    const lines = text.split('\n');
    const folds = foldingRanges(open(text)).map(
      ({ startLine, endLine, kind }) =>
        `${lines[startLine]!.trim()} … ${lines[endLine]!.trim()}${kind ? ` (${kind})` : ''}`,
    );
    assert.deepEqual(
      new Set(folds),
      new Set([
        'shop: … name: 小满家居',
        '# 先写最常问的 … # 其他的以后补 (comment)',
        'faq: … - *copy',
        '- question: 多久发货？ … 预售看页面。',
        'answer: | … 预售看页面。',
        '# 运费险的 … # 还没写 (comment)',
        'disable: … title: 关闭智能客服',
        'steps: … title: 关闭智能客服',
        '- id: off … title: 关闭智能客服',
      ]),
    );
  });
});
