import { type Locale, say } from '../../../schemas/text';
import type { Configs } from '../workspace/configs';
import type { FileWithFindings } from '../workspace/published';
import type { FileOutcome } from './check-file';
import { rangeFromOne } from '../from-one';
import { byPlace, type CheckResult, nameFromHere } from './result';

/** The config files and word packs of a run that have findings, as results like those of checked files. */
export async function checkedConfigs(
  outcomes: readonly FileOutcome[],
  configs: Configs,
  locale: Locale,
): Promise<readonly CheckResult[]> {
  const found = new Map<string, FileWithFindings>();
  for (const { uri } of outcomes) for (const pack of await configs.packsOf(uri)) found.set(pack.uri, pack);
  for (const uri of new Set(outcomes.flatMap(({ config }) => config ?? []))) {
    const config = await configs.of(uri);
    if (config) found.set(uri, { ...config, findings: configs.findingsOn(config) });
  }
  return [...found.keys()]
    .sort()
    .flatMap((uri) => (found.get(uri)!.findings.length > 0 ? [resultOf(uri, found.get(uri)!, locale)] : []));
}

function resultOf(uri: string, { findings, where }: FileWithFindings, locale: Locale): CheckResult {
  return {
    file: nameFromHere(uri),
    days: [],
    score: undefined,
    findings: findings
      .map((finding) => {
        return {
          rule: finding.code,
          level: finding.level,
          message: say(finding.message, locale, finding.data),
          ...rangeFromOne(where(finding.at)),
          fixable: false,
          mark: '',
        };
      })
      .sort(byPlace),
  };
}
