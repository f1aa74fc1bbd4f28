import type { RuleId } from '../../schemas/rule-ids';
import { ruleIds } from '../../schemas/rule-ids';
import type { LevelOrIgnore } from './service';

/** The settings `servicePlaybook.*` as an editor sends them: anything may be missing or wrong. */
export interface EditorSettings {
  readonly rules?: unknown;
  readonly today?: unknown;
}

const levels: ReadonlySet<unknown> = new Set(['ignore', 'info', 'warning', 'error']);

/** What is read from the editor's settings, once for each change of them. */
export interface ReadSettings {
  /** A fixed date, or empty. */
  readonly today: string;
  readonly levels: Readonly<Partial<Record<RuleId, LevelOrIgnore>>>;
}

/** Reads the settings; what is wrong in them counts as not set. */
export function readSettings(settings: unknown): ReadSettings {
  const { rules, today }: EditorSettings = typeof settings === 'object' && settings !== null ? settings : {};
  return { today: typeof today === 'string' ? today : '', levels: levelsOf(rules) };
}

function levelsOf(rules: unknown): Partial<Record<RuleId, LevelOrIgnore>> {
  if (typeof rules !== 'object' || rules === null) return {};
  const entries = Object.entries(rules).filter(
    ([id, level]) => levels.has(level) && ruleIds.includes(id as RuleId),
  );
  return Object.fromEntries(entries) as Partial<Record<RuleId, LevelOrIgnore>>;
}
