import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isMap, isPair, isScalar, parseAllDocuments, parseDocument, type Scalar, visit } from 'yaml';
import type { FormatNode } from '../../schemas/format';
import { say } from '../../schemas/text';
import { openSnapshot, type Snapshot } from '../../server/src/service/document';
import { allFindings } from '../../server/src/service/findings';
import { fixUntilDone } from '../../server/src/service/fix-all';
import { formAt, formsOf } from '../../server/src/service/model/form';
import { format } from '../../server/src/service/model/format';
import { rules } from '../../server/src/service/rules';

/** No rule looks: their fixes are held by a law of their own. */
const levels = Object.fromEntries(rules.map(({ id }) => [id, 'ignore' as const]));
const settings = { today: '2026-11-22', levels };
const open = (text: string): Snapshot => openSnapshot('file:///damaged.playbook.yaml', 1, text);

const sample = (name: string): string => readFileSync(join(process.cwd(), 'samples', name), 'utf8');
const texts = ['double-eleven', 'english', 'kept-on'].map((name) => sample(`${name}.playbook.yaml`));

/** What people write where the format wants one of its notations. */
const notations: Readonly<Record<string, readonly string[]>> = {
  'time-range': ['9am-6pm', '早九晚六', '9点到18点', '18:00-次日02:00', '9点-6点', '早班', '24小时'],
  hours: ['休息', '24h', '09:00-12:00, 13:00-18:00', '09:00-12:00/13:00-18:00', 'off', '9:00-18:00'],
  days: ['周一到周五', '工作日', '周末', 'Monday', '周一、周三', '每天'],
  'shift-days': ['周一到周五', '工作日', '节假日', 'weekdays', '周一、周三', '周末和节假日'],
  duration: ['90', '一分钟', '半小时', '5 min', '1.5h', '尽快'],
  date: ['2026/11/11', '11月11日', '20261111', '11.11', '双11当天', '2026年11月11日'],
  time: ['9点', '1800', '18.00', 'noon'],
  id: ['Ship_Time', '小李', 'A B'],
  language: ['中文', 'zh_CN', '火星文'],
  timezone: ['Mars/Olympus'],
  number: ['九成', '80%', '80', '89元', '"5"', '很多', '1.2万'],
  boolean: ['是', 'off', '"on"', '也许'],
  text: ['618', 'true', '3.10', '[一段, 另一段]'],
  choice: ['off', 'Draft', '草稿', 'true', '不知道'],
};

const kindOf = (form: FormatNode): string =>
  form.enum ? 'choice' : (form.scalar ?? (form.type === 'integer' ? 'number' : (form.type ?? 'text')));

interface Slot {
  readonly start: number;
  readonly end: number;
  readonly damages: readonly string[];
}

/** Every single value of a sample, and every key of a map with free keys, with what may be written there instead. */
function slotsOf(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  const add = (node: Scalar, damages: readonly string[]): void => {
    if (node.range && node.type === 'PLAIN')
      slots.push({ start: node.range[0], end: node.range[1], damages });
  };
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node, path) {
      const steps = path.flatMap((one, index): readonly (string | number)[] => {
        if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
        const next = path[index + 1] ?? node;
        return !isMap(one) && 'items' in one ? [one.items.indexOf(next as never)] : [];
      });
      if (key === 'key') {
        const name = String(node.value);
        if (steps.length > 1)
          add(node, [name.toUpperCase(), name.replaceAll('_', '-'), `${name}s`, `${name}x`]);
        const owner = formAt(format, steps.slice(0, -1));
        if (owner && formsOf(owner).some((one) => one.propertyNames?.scalar === 'days'))
          add(node, notations['days']!);
        return;
      }
      const form = formAt(format, steps);
      if (!form) return;
      for (const one of formsOf(form))
        add(node, notations[kindOf(one) === 'string' ? 'text' : kindOf(one)] ?? []);
    },
    Collection(_key, node) {
      // A list on one line, with the comma of the other alphabet.
      if (!isMap(node) && node.flow && node.range && node.items.length > 1) {
        const source = text.slice(node.range[0], node.range[1]);
        const damages = [source.replaceAll(', ', '，'), source.slice(1, -1).replaceAll(', ', '、')];
        slots.push({ start: node.range[0], end: node.range[1], damages });
      }
    },
  });
  return slots.filter(({ damages }) => damages.length > 0);
}

const shops = texts.map((text) => ({ text, slots: slotsOf(text) }));

const damaged = fc
  .tuple(
    fc.constantFrom(...shops),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', '', '', '&here ', ' # 先这样')), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([{ text, slots }, choices]) => {
    const picked = choices.map(([nth, which, beside]) => {
      const slot = slots[nth % slots.length]!;
      const written = slot.damages[which % slot.damages.length]!;
      const isKey = text[slot.end] === ':';
      const alone = /^\s*(?:\n|$)/.test(text.slice(slot.end));
      const extra = isKey || (beside.includes('#') && !alone) ? '' : beside;
      return { ...slot, written: extra.endsWith(' ') ? extra + written : written + extra };
    });
    picked.sort((a, b) => b.start - a.start);
    const apart = picked.filter((one, index) => index === 0 || one.end <= picked[index - 1]!.start);
    return apart.reduce(
      (all, { start, end, written }) => all.slice(0, start) + written + all.slice(end),
      text,
    );
  });

/** Every key and every single value, as text. */
function scalarsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of parseAllDocuments(text, { uniqueKeys: false }))
    visit(document as never, {
      Scalar(_key, { value, source }) {
        const word = String(source ?? value).trim();
        counts.set(word, (counts.get(word) ?? 0) + 1);
      },
    });
  return counts;
}

/** The titles of all safe fixes until nothing is left to mend. */
function titlesOf(text: string): readonly string[] {
  const titles: string[] = [];
  let [current, before] = [open(text), ''];
  for (let round = 0; round < 20 && current.text !== before; round++) {
    before = current.text;
    for (const { findings } of allFindings(current, settings))
      for (const { fixes } of findings)
        for (const fix of fixes ?? []) if (fix.kind === 'fix') titles.push(say(fix.title, 'zh', fix.data));
    current = fixUntilDone(current, settings, {}).snapshot;
  }
  return titles;
}

describe('fixes of values, keys and shapes', function () {
  this.timeout(120_000);

  it('keep every word that their titles do not name, and leave a file that reads well', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        // A damage that YAML itself refuses is another law's.
        fc.pre(parseDocument(text).errors.length === 0);
        const mended = fixUntilDone(open(text), settings).snapshot.text;
        assert.deepEqual(parseDocument(mended).errors, [], mended);
        assert.equal(
          fixUntilDone(open(mended), settings).snapshot.text,
          mended,
          'a second run changes something',
        );
        if (mended === text) return;
        const [old, now] = [scalarsOf(text), scalarsOf(mended)];
        const lost = [...old].filter(([word, count]) => (now.get(word) ?? 0) < count).map(([word]) => word);
        if (lost.length === 0) return;
        const titles = titlesOf(text);
        assert.deepEqual(
          lost.filter((word) => !titles.some((title) => title.includes(word))),
          [],
          mended,
        );
        const comments = (one: string) => one.match(/#.*$/gm)?.length ?? 0;
        assert.equal(comments(mended), comments(text), 'a comment is lost');
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
