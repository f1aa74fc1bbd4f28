/** Safe HTML: made only by the functions of this file, so that every value in it has been escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** A value of a template: strings and numbers are escaped, `Html` is not; false, null and undefined give nothing. */
export type HtmlValue = string | number | Html | false | null | undefined | readonly HtmlValue[];

export const nothing = new Html('');

/**
 * A tagged template for HTML. Values are allowed in text and inside quoted attributes only, never as names of tags or
 * attributes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((before, string, index) => before + written(values[index - 1]) + string));
}

/** Escapes a text and turns its line breaks into `<br>`. */
export function lines(text: string): Html {
  return new Html(
    text
      .split(/\r\n?|\n/)
      .map(escape)
      .join('<br>'),
  );
}

/** Joins values with a separator. */
export function join(values: readonly HtmlValue[], between: HtmlValue): Html {
  return new Html(values.map(written).join(written(between)));
}

/** The words of a piece of HTML without its tags and without what is set small in it. */
export const wordsOf = (value: HtmlValue): Html =>
  new Html(
    written(value)
      .replace(/<small[ >].*?<\/small>|<[^<>]*>/gs, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Renders a value as HTML. */
export function written(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escape(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char]!);
