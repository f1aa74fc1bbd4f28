import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/findings/fix-all';
import { fixKinds } from '../../server/src/service/format/finding';
import { withBases } from '../../server/src/service/inheritance/with-bases';
import { score } from '../../server/src/service/score/score';
import { today } from './rule-runner';

const sections = (text: string): readonly string[] =>
  [...text.matchAll(/^([a-z_]+):/gm)].map(([, name]) => name!);

describe('fixes of a shop that builds on a shared playbook', () => {
  const base = openFile(
    'file:///base.playbook.yaml',
    1,
    readFileSync('samples/chain/base.playbook.yaml', 'utf8').replace(/^decision:[^]*?(?=^\S)/m, ''),
  );

  it('draft what neither has, and nothing that the shared playbook has', () => {
    const text =
      'playbook: 1\nextends: ./base.playbook.yaml\nshop:\n  name: 小满北店\n\ndecision:\n  smart_service: disabled\n';
    const before = withBases(openFile('file:///north.playbook.yaml', 1, text), [base]);
    const { snapshot, rounds } = fixUntilDone(before, { today }, { kinds: fixKinds });
    assert.ok(rounds > 0, `${rounds} rounds`);
    const shared = new Set(sections(base.text).filter((name) => !sections(text).includes(name)));
    assert.deepEqual(
      sections(snapshot.text).filter((name) => shared.has(name)),
      [],
      snapshot.text,
    );
    assert.deepEqual(
      allFindings(snapshot, { today }).flatMap(({ findings }) =>
        findings.filter(({ code }) => /^(?:yaml|schema|reference)\//.test(code)),
      ),
      [],
    );
  });

  it('write at no other place than they mean: a word that the shared playbook has wrong is put right there alone', () => {
    const shared = openFile(
      'file:///base.playbook.yaml',
      1,
      'playbook: 1\nshared: true\nhours:\n  weekly: { mon-fri: 9点到18点 }\n',
    );
    const own = openFile(
      'file:///shop.playbook.yaml',
      1,
      'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 小满 }\nhours:\n  weekly: { sat: 10:00-16:00 }\n',
    );
    const { snapshot } = fixUntilDone(withBases(own, [shared]), { today }, { kinds: ['fix'] });
    assert.equal(snapshot.text, own.text);
    assert.match(fixUntilDone(shared, { today }, { kinds: ['fix'] }).snapshot.text, /09:00-18:00/);
  });

  it('count a section as there when what overrides it cannot be read: the notation alone costs', () => {
    const whole = openFile(base.uri, 1, readFileSync('samples/chain/base.playbook.yaml', 'utf8'));
    const own = 'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 小满北店, owner: 店长 林悦 }\n';
    for (const part of [
      'hours:\n  weekly: 早九晚九吧\n',
      'quick_replies:\n  ship-time: 当天发\n',
      'staffing: 两班\n',
    ]) {
      const shop = withBases(openFile('file:///north.playbook.yaml', 1, own + part), [whole]);
      const found = allFindings(shop, { today });
      const codes = found.flatMap(({ findings }) => findings.map(({ code }) => code));
      assert.equal(codes.length, 1, `${part}${codes.join()}`);
      assert.equal(score(found).total, 99, part);
    }
  });

  it('write nothing over a `null`, by which the shop does without what the shared file has, and offer nothing', () => {
    const whole = openFile(base.uri, 1, readFileSync('samples/chain/base.playbook.yaml', 'utf8'));
    const text =
      'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 小满北店, owner: 店长 林悦 }\nfaq: null\nstaffing:\n  targets: null\n  training:\n';
    const shop = withBases(openFile('file:///north.playbook.yaml', 1, text), [whole]);
    const told = allFindings(shop, { today }).flatMap(({ findings }) => findings);
    for (const code of ['faq/missing', 'staffing/no-targets', 'staffing/no-training'])
      assert.deepEqual(
        told.filter((finding) => finding.code === code).map(({ fixes }) => fixes),
        [[]],
        code,
      );
    assert.equal(fixUntilDone(shop, { today }, { kinds: fixKinds }).snapshot.text, text);
  });

  it('draft in place of a `null` that takes nothing away', () => {
    const text = 'playbook: 1\nshop: { name: 小满 }\ndecision: { smart_service: disabled }\nfaq: null\n';
    const { snapshot } = fixUntilDone(
      openFile('file:///own.playbook.yaml', 1, text),
      { today },
      { kinds: fixKinds },
    );
    assert.match(snapshot.text, /^faq:\n {2}- /m);
  });
});
