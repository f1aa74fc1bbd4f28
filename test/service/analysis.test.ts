import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { perOwner, query, queryByKey, Results } from '../../server/src/service/collections/query';
import { changeFile, openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';

const settings = { today: '2026-11-22' };

const fixable = `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - title: 发货时间
    text: 付款后 48 小时内发出。
    valid: { from: 2026/11/01 }
`;

describe('a query', () => {
  it('keeps its result with its owner for as long as every input is the same one', () => {
    const [asked, other] = [query<number>(), query<number>()];
    const [one, two] = [new Results(), new Results()];
    const input = {};
    assert.equal(
      asked(one, [input], () => 1),
      1,
    );
    assert.equal(
      asked(one, [input], () => 2),
      1,
    );
    assert.equal(
      other(one, [input], () => 3),
      3,
    );
    assert.equal(
      asked(two, [input], () => 4),
      4,
    );
    assert.equal(
      asked(one, [{}], () => 5),
      5,
    );
    assert.equal(
      asked(one, [], () => 6),
      6,
    );
  });

  it('keeps one result for each key, and none of one that failed', () => {
    const asked = queryByKey<string, number>();
    const results = new Results();
    const fails = (): number => {
      throw new Error('no result');
    };
    assert.throws(() => asked(results, 'a', [1], fails), /no result/);
    assert.equal(
      asked(results, 'a', [1], () => 1),
      1,
    );
    assert.equal(
      asked(results, 'b', [1], () => 2),
      2,
    );
    assert.equal(asked(results, 'a', [1], fails), 1);
  });

  it('gives each owner something of its own', () => {
    const own = perOwner(() => new Map<string, number>());
    const [one, two] = [new Results(), new Results()];
    own(one).set('a', 1);
    assert.equal(own(one).get('a'), 1);
    assert.equal(own(two).size, 0);
  });
});

describe('the analysis of an open file', () => {
  it('is told apart from that of the same text opened again', () => {
    const [one, two] = [openFile('file:///a.yaml', 1, fixable), openFile('file:///a.yaml', 1, fixable)];
    assert.notEqual(one.results, two.results);
    assert.notEqual(allFindings(one, settings), allFindings(two, settings));
    assert.deepEqual(allFindings(one, settings), allFindings(two, settings));
  });

  it('passes on to the next version', () => {
    const file = openFile('file:///a.yaml', 1, fixable);
    assert.equal(changeFile(file, 2, [{ text: 'playbook: 1\n' }]).results, file.results);
  });

  it('swaps the ends of an edit that ends before it starts, as the kept text document does', () => {
    const backwards = { start: { line: 1, character: 4 }, end: { line: 0, character: 8 } };
    const change = { range: backwards, text: ': 1\nshop' };
    const reference = TextDocument.create('file:///a.yaml', 'yaml', 1, fixable);
    TextDocument.update(reference, [change], 2);
    const changed = changeFile(openFile('file:///a.yaml', 1, fixable), 2, [change]);
    assert.equal(Array.from(changed.segments, ({ text }) => text).join(''), reference.getText());
  });

  it('is left alone by fixes that are tried', () => {
    const file = openFile('file:///a.yaml', 1, fixable);
    const before = allFindings(file, settings);
    const { snapshot, rounds } = fixUntilDone(file, settings);
    assert.ok(rounds > 0);
    assert.notEqual(snapshot.results, file.results);
    assert.equal(allFindings(file, settings), before);
  });
});
