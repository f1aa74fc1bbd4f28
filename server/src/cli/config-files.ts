import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, say } from '../../../schemas/text';
import type { Configs, LoadedConfig } from '../workspace/configs';
import { weightOfLevel } from '../service';
import type { FileOutcome } from './check-file';
import { type CheckResult, rangeFromOne } from './result';

/** The config files of a run that have findings, as results like those of checked files. */
export async function checkedConfigs(
  outcomes: readonly FileOutcome[],
  configs: Configs,
  locale: Locale,
): Promise<readonly CheckResult[]> {
  const uris = new Set(outcomes.flatMap(({ config }) => config ?? []));
  const loaded = await Promise.all([...uris].sort().map((uri) => configs.of(uri)));
  return loaded.flatMap((config) =>
    config && config.findings.length > 0 ? [checkedConfig(config, locale)] : [],
  );
}

function checkedConfig({ uri, findings, where }: LoadedConfig, locale: Locale): CheckResult {
  const path = fileURLToPath(uri);
  const fromHere = relative(process.cwd(), path);
  return {
    file: fromHere.startsWith('..') ? path : fromHere,
    days: [],
    // A config has no readiness: its score is 100 less the weights of its findings.
    score: Math.max(0, 100 - findings.reduce((sum, { level }) => sum + weightOfLevel[level], 0)),
    findings: findings.map((finding) => {
      return {
        rule: finding.code,
        level: finding.level,
        message: say(finding.message, locale, finding.data),
        ...rangeFromOne(where(finding.at)),
        fixable: false,
        mark: '',
      };
    }),
  };
}
