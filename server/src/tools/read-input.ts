import { type InputSchema, type ToolInput, ToolRefusal } from './tool';

/**
 * Checks an input against its schema.
 * @throws ToolRefusal that names the property, what it should be and what is there
 */
export function checkInput(input: unknown, { properties, required }: InputSchema): ToolInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new ToolRefusal('The input must be an object.');
  const given = input as ToolInput;
  for (const name of required)
    if (given[name] === undefined) throw new ToolRefusal(`The property "${name}" is required.`);
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!schema)
      throw new ToolRefusal(
        `There is no property "${name}"; there are ${Object.keys(properties).join(', ')}.`,
      );
    const isRight = schema.type === 'string' ? typeof value === 'string' : Number.isInteger(value);
    if (!isRight) throw new ToolRefusal(`The property "${name}" must be a ${schema.type}.`);
    if (schema.enum && !schema.enum.includes(value as string))
      throw new ToolRefusal(`The property "${name}" must be one of ${schema.enum.join(', ')}.`);
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (schema.type === 'integer' && ((value as number) < minimum || (value as number) > maximum))
      throw new ToolRefusal(`The property "${name}" must be from ${minimum} to ${maximum}.`);
  }
  return given;
}

/** A text of a checked input; undefined where it is not given. */
export const textOf = (input: ToolInput, name: string): string | undefined =>
  input[name] as string | undefined;

/** A whole number of a checked input. */
export const numberOf = (input: ToolInput, name: string, otherwise: number): number =>
  (input[name] as number | undefined) ?? otherwise;
