import type { Locale } from '../../../schemas/text';
import type { LoadTables } from '../host';
import type { Analysis, CheckSettings } from '../service';

/** A tool that an agent may call: it reads playbooks and answers; nothing is ever written. */
export interface Tool {
  /** `verb_noun`, as language models know tools by. */
  readonly name: string;
  /** What it does and when to use it, for the model. */
  readonly description: string;
  readonly input: InputSchema;
  /** @throws ToolRefusal where the input asks for what is not there */
  call(input: ToolInput, context: ToolContext): Promise<object>;
}

/** A JSON Schema of an object whose properties are plain. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

export interface PropertySchema {
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export type ToolInput = Readonly<Record<string, unknown>>;

/** What tools are given by those who serve them. */
export interface ToolContext {
  /** Opens a playbook. @throws ToolRefusal where it cannot be read, or lies outside of what may be read */
  open(file: string): Promise<OpenPlaybook>;
  readonly tables: LoadTables;
  readonly locale: Locale;
  /** The instant, in milliseconds since 1970. */
  now(): number;
}

export interface OpenPlaybook {
  /** As it was asked for. */
  readonly file: string;
  readonly analysis: Analysis;
  readonly settings: CheckSettings;
}

/** Why a tool does not answer, in a sentence that says what to do instead. */
export class ToolRefusal extends Error {}

/** The schema of a tool's input. @param required the names of the properties that must be given */
export const inputSchema = (
  properties: InputSchema['properties'],
  ...required: readonly string[]
): InputSchema => ({ type: 'object', properties, required, additionalProperties: false });

/** The property that names a playbook. */
export const fileProperty: PropertySchema = {
  type: 'string',
  description: 'Path of the playbook, a YAML file such as playbook.yaml or shop.playbook.yaml',
};
