import type { RuleId } from '../../../schemas/rule-ids';
import { ruleIds } from '../../../schemas/rule-ids';
import { type DiagnosticScope, diagnosticScope } from './diagnostic-scope';
import { type HintKind, hintKinds, type LevelOrIgnore } from '../service';

/** The settings `servicePlaybook.*` as an editor sends them: anything may be missing or wrong. */
export interface EditorSettings {
  readonly rules?: unknown;
  readonly today?: unknown;
  readonly inlayHints?: unknown;
  readonly codeLens?: unknown;
  readonly diagnostics?: unknown;
}

const levels: ReadonlySet<unknown> = new Set(['ignore', 'info', 'warning', 'error']);

/** The editor's settings as parsed, once for each change of them. */
export interface ReadSettings {
  /** A fixed date, or empty. */
  readonly today: string;
  readonly levels: Readonly<Partial<Record<RuleId, LevelOrIgnore>>>;
  /** The kinds of inlay hint that are turned off. */
  readonly withoutHints: ReadonlySet<HintKind>;
  /** Whether a code lens tells how many places use an id. */
  readonly showsUses: boolean;
  readonly scope: DiagnosticScope;
}

/** Parses the settings; invalid ones count as not set. */
export function readSettings(settings: unknown): ReadSettings {
  const { rules, today, inlayHints, codeLens }: EditorSettings =
    typeof settings === 'object' && settings !== null ? settings : {};
  return {
    today: typeof today === 'string' ? today : '',
    levels: levelsOf(rules),
    withoutHints: turnedOff(inlayHints),
    showsUses: partsOf(codeLens)['uses'] !== false,
    scope: diagnosticScope(settings),
  };
}

function turnedOff(inlayHints: unknown): ReadonlySet<HintKind> {
  const written = partsOf(inlayHints);
  return new Set(hintKinds.filter((kind) => written[kind] === false));
}

const partsOf = (settings: unknown): Partial<Record<string, unknown>> =>
  typeof settings === 'object' && settings !== null ? settings : {};

function levelsOf(rules: unknown): Partial<Record<RuleId, LevelOrIgnore>> {
  if (typeof rules !== 'object' || rules === null) return {};
  const entries = Object.entries(rules).filter(
    ([id, level]) => levels.has(level) && ruleIds.includes(id as RuleId),
  );
  return Object.fromEntries(entries) as Partial<Record<RuleId, LevelOrIgnore>>;
}
