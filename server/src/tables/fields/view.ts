import type { TextEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../schemas/text';
import type { FieldAction, GridAnswer, SentField } from '../../protocol';
import { type Analysis, type CheckSettings, fixEdits } from '../../service';
import { cellText } from '../grid/cell-text';
import { fieldOf } from '../grid/item-field';
import { wholeDocument } from '../grid/own-file';
import type { GridRefusal } from '../grid/step';
import { refusals } from '../grid/words';
import { fieldEdits } from './field-edits';
import { findingsOfField, shownFindings } from './field-findings';
import { fieldFormat } from './field-format';
import { findField, type FoundField } from './find-field';
import { fieldWords } from './words';

/** What a value is edited by. */
export interface FieldContext {
  readonly settings: CheckSettings;
  readonly locale: Locale;
}

/** A value as a page shows it: the version of the page, where it is written, its key. */
export interface ShownValue {
  readonly version: number;
  readonly place: string;
  readonly key: string;
}

/** The values of one file that are being edited where pages show them. */
export interface Fields {
  /** A value with what it is edited by; null for what is edited in the file. */
  open(
    analysis: Analysis,
    context: FieldContext,
    shown: ShownValue,
  ): SentField | { readonly refusal: string } | null;
  /** The edits of an action on a value that was opened. */
  edits(analysis: Analysis, context: FieldContext, id: string, action: FieldAction): GridAnswer;
}

/** The values that are remembered: a person edits one at a time, and a few windows may be open. */
const MOST_OPEN = 16;

/** @param newId makes an id that no other value has */
export function makeFields(newId: () => string): Fields {
  const opened = new Map<string, FoundField>();
  return {
    open: (analysis, { settings, locale }, { version, place, key }) => {
      if (analysis.version !== version) return { refusal: say(refusals.changed, locale) };
      const found = findField(analysis, place, key);
      const value = found && valueOf(found);
      const field = found && fieldFormat(analysis, pathOf(found), value, locale);
      const text = field && isOneValue(value) ? cellText(value, field) : null;
      if (!found || !field || text === null) return null;
      const id = newId();
      opened.set(id, found);
      for (const old of opened.keys()) if (opened.size > MOST_OPEN) opened.delete(old);
      return {
        id,
        column: field.column,
        text,
        ...('base' in found && { base: found.base }),
        findings: shownFindings(findingsOfField(analysis, found, settings), locale),
        words: inLocale(locale),
      };
    },
    edits: (analysis, { settings, locale }, id, action) => {
      const found = opened.get(id);
      const made = found ? editsOf(analysis, found, action, settings, locale) : { refusal: refusals.changed };
      if ('refusal' in made) return { refusal: say(made.refusal, locale, made.data) };
      return { version: analysis.version, edits: made };
    },
  };
}

function editsOf(
  analysis: Analysis,
  found: FoundField,
  action: FieldAction,
  settings: CheckSettings,
  locale: Locale,
): readonly TextEdit[] | GridRefusal {
  if (action.kind === 'set') return fieldEdits(analysis, found, action.text, locale);
  const finding = findingsOfField(analysis, found, settings)[action.finding];
  const fix = finding?.fixes?.[action.fix];
  const edits = fix ? fixEdits(analysis, wholeDocument(analysis), fix) : [];
  return edits.length > 0 ? edits : { refusal: refusals.changed };
}

const valueOf = (found: FoundField): unknown =>
  'item' in found ? fieldOf(found.item.whole!, found.key) : found.seen.at(-1);

const pathOf = (found: FoundField): readonly (string | number)[] =>
  'item' in found ? [...found.section.split('.'), 0, found.key] : [found.section, ...found.keys];

/** Whether a value is one that an editor holds: a text, a number, yes or no, or a list of such. */
const isOneValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isScalar) : isScalar(value);

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const inLocale = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fieldWords).map(([name, text]) => [name, text[locale]]));
