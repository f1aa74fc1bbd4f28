import type { SchemaNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/config-format.json';
import { format } from '../format/format';
import { schemaOfField } from '../format/schema-node';

const own = generated as unknown as SchemaNode;
const { rules, options } = schemaOfField(format, 'checks').properties!;

/** The root schema node of config files. Levels and options are those of `checks` in a playbook, told in other words. */
export const configFormat: SchemaNode = {
  ...own,
  properties: {
    ...own.properties,
    rules: { ...rules, ...own.properties!.rules },
    options: { ...options, ...own.properties!.options },
  },
};
