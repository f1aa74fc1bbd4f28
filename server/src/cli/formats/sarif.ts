import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fill, joinTexts, type Locale, say, type Text } from '../../../../schemas/text';
import { basisOn, type Rule, rules } from '../../service';
import type { CheckResult, RelatedPlace } from '../result';
import { fingerprints } from './fingerprints';
import type { Format } from './report';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), which code hosts show at the lines. */
export const asSarif: Format = ({ files, problems, locale, version }) => {
  const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const run = {
    tool: {
      driver: {
        name: 'service-playbook',
        semanticVersion: version,
        language: locale === 'zh' ? 'zh-CN' : 'en-US',
        rules: codes.map((code) => descriptor(code, daysOf(code, files), locale)),
      },
    },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(process.cwd()).href}/` } },
    columnKind: 'utf16CodeUnits',
    results: files.flatMap((file) => results(file, codes)),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The days by which files were checked in which a rule finds something. */
const daysOf = (code: string, files: readonly CheckResult[]): readonly string[] => [
  ...new Set(
    files.filter(({ findings }) => findings.some(({ rule }) => rule === code)).flatMap(({ days }) => days),
  ),
];

/** How to fix it, and the laws and platform rules that are in force on one of the days. */
function helpOf(rule: Rule, days: readonly string[]): Text {
  const basis = basisOn(rule, ...days);
  if (basis.zh === '') return rule.howToFix;
  return joinTexts([rule.howToFix, fill(by, { basis })], { zh: '\n', en: '\n' });
}

const by: Text = { zh: '依据：{basis}', en: 'By: {basis}' };

function descriptor(code: string, days: readonly string[], locale: Locale) {
  const rule = ruleById.get(code);
  if (!rule) return { id: code };
  return {
    id: code,
    shortDescription: { text: say(rule.title, locale) },
    fullDescription: { text: say(rule.why, locale) },
    help: { text: say(helpOf(rule, days), locale) },
    defaultConfiguration: { level: levels[rule.level] },
  };
}

const regionOf = ({ start, end }: Pick<RelatedPlace, 'start' | 'end'>) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const relatedLocation = (place: RelatedPlace, checked: CheckResult) => ({
  message: { text: place.message },
  physicalLocation: {
    artifactLocation: locationOf(place.file ?? checked.file),
    region: regionOf(place),
  },
});

function results(checked: CheckResult, codes: readonly string[]) {
  const names = fingerprints(checked);
  const artifactLocation = locationOf(checked.file);
  return checked.findings.map(({ rule, level, message, start, end, related = [] }, index) => ({
    ruleId: rule,
    ruleIndex: codes.indexOf(rule),
    level: levels[level],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf({ start, end }) } }],
    ...(related.length > 0
      ? { relatedLocations: related.map((place) => relatedLocation(place, checked)) }
      : {}),
    partialFingerprints: { 'servicePlaybook/v1': names[index]! },
  }));
}

/** The path of a file is relative to the working folder where it is below that, so that the report is portable. */
function locationOf(file: string) {
  const path = relative(process.cwd(), resolve(file));
  if (path.startsWith('..') || path === resolve(file)) return { uri: pathToFileURL(resolve(file)).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}
