import type { FormatNode } from '../../../../schemas/format';
import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { formOfField } from '../format/schema-node';
import { format } from '../format/format';

const form = formOfField(format, 'checks.options');

/** The defaults as the schema tells them. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  Object.entries(form.properties!).map(([rule, options]) => [rule, fallbacksOf(options)]),
);

function fallbacksOf(options: FormatNode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options.properties!).map(([key, { fallback }]) => [key, fallback]),
  );
}

/** Options as people write them: any of them may be left out. */
export type WrittenOptions = NonNullable<NonNullable<Playbook['checks']>['options']>;

/**
 * The options of every rule: what the file says, and the defaults for the rest.
 * @param outside options from outside the file, which hold where the file says nothing
 */
export function optionsOf(playbook: Playbook, outside: WrittenOptions = {}): RuleOptions {
  const written: Readonly<Record<string, object | undefined>> = playbook.checks?.options ?? {};
  const below: Readonly<Record<string, object | undefined>> = outside;
  const all = Object.entries(defaults).map(([rule, fallbacks]) => [
    rule,
    { ...fallbacks, ...below[rule], ...written[rule] },
  ]);
  return Object.fromEntries(all) as RuleOptions;
}

/** Whether the options of a rule are the defaults. */
export function isUsual(rule: keyof RuleOptions, options: RuleOptions): boolean {
  return JSON.stringify(options[rule]) === JSON.stringify(defaults[rule]);
}
