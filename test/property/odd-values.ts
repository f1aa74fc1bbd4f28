import { isMap, isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { SchemaNode } from '../../schemas/format';
import { schemaNodeAt, schemasOf } from '../../server/src/service/format/schema-node';
import { format } from '../../server/src/service/format/format';

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

const kindOf = (schema: SchemaNode): string =>
  schema.enum
    ? 'choice'
    : (schema.scalar ?? (schema.type === 'integer' ? 'number' : (schema.type ?? 'text')));

/** A place of a text, and what may be written there instead. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly damages: readonly string[];
}

/** Every single value of a sample, and every key of a map with free keys, with what may be written there instead. */
export function slotsOf(text: string): readonly Slot[] {
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
        const owner = schemaNodeAt(format, steps.slice(0, -1));
        if (owner && schemasOf(owner).some((one) => one.propertyNames?.scalar === 'days'))
          add(node, notations['days']!);
        return;
      }
      const schema = schemaNodeAt(format, steps);
      if (!schema) return;
      for (const one of schemasOf(schema))
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
