import type { SchemaNode } from '../../../../schemas/format';
import { renderBelow, renderFlow, renderInFlow } from '../yaml/edit/render';
import { isMap } from '../yaml/parse/value';
import { childSchema, schemaFor } from './schema-node';

/** How a client inserts completions. */
export interface Insertions {
  /** Whether it supports snippets (tab stops); the values themselves are written otherwise. */
  readonly snippets: boolean;
  /** Whether it writes the choices of a tab stop (`${1|a,b|}`) out as they are. */
  readonly withoutChoices?: boolean;
  /** Whether it leaves the indent before the caret as it is, or indents what it inserts in its own way. */
  readonly keepsIndent?: boolean;
  /** Whether it inserts line breaks as characters of one line: all is written on one. */
  readonly oneLine?: boolean;
}

/** Writes YAML with tab stops, numbered in the order in which a person fills them in. */
export class SnippetWriter {
  #stops = 0;

  constructor(readonly client: Insertions = { snippets: true }) {}

  /** Writes the value after a key at a column: on the same line, or on lines of its own. */
  behindKey(value: unknown, schema: SchemaNode, column: number): string {
    if (this.client.oneLine) return ` ${this.flow(value)}`;
    if (isEmpty(value) || !isCollection(value)) return ` ${this.scalar(value, schema, column)}`;
    return `\n${' '.repeat(column + 2)}${this.block(value, schema, column + 2)}`;
  }

  /** Writes a value in block style; its first line begins at the column. */
  block(value: unknown, schema: SchemaNode, column: number): string {
    const newline = `\n${' '.repeat(column)}`;
    if (this.client.oneLine) return this.flow(value);
    if (isEmpty(value)) return renderFlow(value);
    if (Array.isArray(value))
      return value
        .map((item, index) => `- ${this.block(item, childSchema(schema, index) ?? {}, column + 2)}`)
        .join(newline);
    if (isMap(value))
      return Object.entries(value)
        .map(
          ([key, child]) =>
            `${renderFlow(key)}:${this.behindKey(child, childSchema(schema, key) ?? {}, column)}`,
        )
        .join(newline);
    return this.scalar(value, schema, Math.max(0, column - 2));
  }

  /** Writes a value in flow style, on one line. */
  flow(value: unknown): string {
    return this.#stop(value === null ? '' : renderInFlow(value));
  }

  /** Writes a map in flow style with braces, and a tab stop for each value. */
  flowMap(value: unknown): string {
    if (!isMap(value)) return this.flow(value);
    const pairs = Object.entries(value).map(([key, child]) => `${renderInFlow(key)}: ${this.flow(child)}`);
    return `{ ${pairs.join(', ')} ${this.client.snippets ? '\\}' : '}'}`;
  }

  /** @param column the column of the key or dash before the value */
  scalar(value: unknown, schema: SchemaNode, column: number): string {
    // Where there is no choice, a person goes on to the next value.
    if (schema.const !== undefined) return renderBelow(value, column);
    const words = schemaFor(schema, value)?.enum;
    if (words && this.client.snippets && !this.client.withoutChoices)
      return `\${${++this.#stops}|${[String(value), ...words.filter((word) => word !== value)].join(',')}|}`;
    return this.#stop(value === null ? '' : renderBelow(value, column));
  }

  #stop(text: string): string {
    if (!this.client.snippets) return text;
    return `\${${++this.#stops}:${text.replace(/[\\$}]/g, '\\$&')}}`;
  }
}

const isCollection = (value: unknown): boolean => Array.isArray(value) || isMap(value);

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
