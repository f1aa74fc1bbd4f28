import { z } from 'zod';
import type { SchemaNode } from './format';
import { playbook } from './playbook';

/** The zod schemas as plain data. Runs at generation time only: the products read generated/format.json. */
export function lower(schema: z.ZodType = playbook): SchemaNode {
  const root = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    override: ({ jsonSchema }) => dropLimitsOfMachine(jsonSchema),
  });
  delete root.$schema;
  return root as SchemaNode;
}

/** `z.int()` names the largest whole number that a machine holds exactly; that is no limit of the format. */
function dropLimitsOfMachine(schema: { minimum?: number; maximum?: number }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}
