import type { FormatNode } from '../../../../schemas/format';
import type { Playbook } from '../../../../schemas/playbook';
import type { RuleOptions } from '../../../../schemas/rule-options';
import { formAt } from '../model/form';
import { format } from '../model/format';

const form = formAt(format, ['checks', 'options'])!;

/** The defaults as the schema tells them. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  Object.entries(form.properties!).map(([rule, options]) => [rule, fallbacksOf(options)]),
);

function fallbacksOf(options: FormatNode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options.properties!).map(([key, { fallback }]) => [key, fallback]),
  );
}

/** The options of every rule: what the file says, and the defaults for the rest. */
export function optionsOf(playbook: Playbook): RuleOptions {
  const written: Readonly<Record<string, object | undefined>> = playbook.checks?.options ?? {};
  const all = Object.entries(defaults).map(([rule, fallbacks]) => [rule, { ...fallbacks, ...written[rule] }]);
  return Object.fromEntries(all) as RuleOptions;
}
