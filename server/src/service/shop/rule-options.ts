import type { SchemaNode } from '../../../../schemas/format';
import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { query, type Results } from '../collections/query';
import { schemaOfField } from '../format/schema-node';
import { format } from '../format/format';

const schema = schemaOfField(format, 'checks.options');

/** The defaults from the schema. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  Object.entries(schema.properties!).map(([rule, options]) => [rule, fallbacksOf(options)]),
);

function fallbacksOf(options: SchemaNode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options.properties!).map(([key, { fallback }]) => [key, fallback]),
  );
}

/** Rule options as written: any of them may be absent. */
export type WrittenOptions = NonNullable<NonNullable<Playbook['checks']>['options']>;

/**
 * The effective options of every rule: those of the file, and the defaults for the rest.
 * @param outside options from outside the file, which apply where the file has none
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

/** The effective options of a document, memoised: rules, hovers and pages are given the same object. */
export const optionsFor = (results: Results, playbook: Playbook, outside?: WrittenOptions): RuleOptions =>
  ofDocument(results, [playbook.checks, outside], () => optionsOf(playbook, outside));

const ofDocument = query<RuleOptions>();

/** Whether the options of a rule are the defaults. */
export function isUsual(rule: keyof RuleOptions, options: RuleOptions): boolean {
  return JSON.stringify(options[rule]) === JSON.stringify(defaults[rule]);
}
