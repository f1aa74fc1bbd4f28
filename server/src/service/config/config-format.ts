import type { SchemaNode } from '../../../../schemas/format';
import generated from '../../../../schemas/generated/config-format.json';
import { format } from '../format/format';
import { schemaOfField } from '../format/schema-node';

const own = generated as unknown as SchemaNode;
const shared = schemaOfField(format, 'checks').properties!;

/** The root schema node of config files. What `checks` of a playbook has too is that of `checks`, told in other words. */
export const configFormat: SchemaNode = {
  ...own,
  properties: Object.fromEntries(
    Object.entries(own.properties!).map(([key, node]) => [key, { ...shared[key], ...node }]),
  ),
};
