import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import {
  renderBehindColon,
  renderBlock,
  renderFlow,
  renderInFlow,
  renderItem,
} from '../../server/src/service/yaml/edit/render';
import { seedOr } from './seeds';

describe('values on one line', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const constant = fc.constantFrom(
    'true',
    'false',
    'null',
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    'nan',
    'inf',
    'e1',
    'e-0',
    'x0',
  );

  it('are read again as what they were, by YAML 1.2 and 1.1', () => {
    fc.assert(
      fc.property(fc.oneof(word, constant), (value) => {
        for (const version of ['1.2', '1.1'] as const)
          assert.equal(parse(renderFlow(value), { version }), value);
      }),
      { numRuns: 3000, seed: seedOr(20261123) },
    );
  });
});

describe('texts of several lines', () => {
  const line = fc.constantFrom(
    '您好，',
    ' 开头有空格',
    '- a',
    'a: b',
    '# c',
    '',
    '\t',
    '结尾有空格 ',
    '"',
    '--- x',
  );
  const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
  const column = fc.constantFrom(0, 2, 4, 7);

  it('are read again as what they were, behind a key, as an item and between brackets', () => {
    fc.assert(
      fc.property(text, column, (value, indent) => {
        const [blanks, deeper] = [' '.repeat(indent), ' '.repeat(indent + 2)];
        const inMap = `a:\n${blanks} x:\n${deeper}k:${renderBehindColon(value, indent + 2)}\n${deeper}z: 1\n`;
        assert.deepEqual(parse(inMap), { a: { x: { k: value, z: 1 } } }, inMap);
        const inList = `a:\n${deeper}${renderItem(value, indent + 2)}\n${deeper}- z\n`;
        assert.deepEqual(parse(inList), { a: [value, 'z'] }, inList);
        const inFlow = `a: { k: ${renderInFlow(value)}, z: [1, ${renderInFlow(value)}] }\n`;
        assert.deepEqual(parse(inFlow), { a: { k: value, z: [1, value] } }, inFlow);
        assert.equal(inFlow.split('\n').length, 2, 'between brackets on one line');
      }),
      { numRuns: 1000, seed: seedOr(20261128) },
    );
  });
});

describe('maps and lists of maps', () => {
  const piece = fc.constantFrom(
    ...['您好', '发货', 'Hello', 'true', 'no', 'e1', 'null', '12', '1.5', '2026-11-29', '<<'],
    ...[' ', '  ', ':', ': ', ' #', '#', '-', '- ', '，', '。', '"', "'", '\n', '\n  ', '\t', '\r'],
    ...['{', '}', '[', ',', '&a', '*a', '!', '|', '>', '%', '@', '`', '\u{1f600}', '\ufeff', '\u0085'],
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const key = fc.constantFrom('id', 'text', 'use_when', 'on', 'y', 'no', '标题', 'a b', '12', 'null');
  const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('map')),
    list: fc.array(tie('any'), { maxLength: 3 }),
    map: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
  }));
  const options = {
    ...({ indent: 2, lineWidth: 0, compat: 'yaml-1.1', version: '1.2' } as const),
    ...{ flowCollectionPadding: false, aliasDuplicateObjects: false },
  };

  it('are rendered letter by letter as the library renders them, though most of them without it', () => {
    fc.assert(
      fc.property(fc.oneof(value.map, value.list), (one) => {
        assert.equal(renderBlock(one), stringify(one, options).replace(/\n$/, ''));
      }),
      { numRuns: 5000, seed: seedOr(20261129) },
    );
  });
});
