/**
 * Spectral, the linter that people write rulesets for YAML in, with the part of our checks that its own functions can
 * say: the whole JSON Schema, and of our rules those that ask for something to be there, for words not to be used, and
 * for lengths. What needs a calendar, a roster or a comparison of two places it does not do, so it does less than we do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../harness/cache.mjs';
import { run } from '../harness/child.mjs';
import { Missing, whileSaying } from '../harness/progress.mjs';
import { ROOT } from '../harness/project.mjs';

const VERSION = '6.16.3';

/** @returns {Promise<{ script: string, version: string }>} */
export async function spectral() {
  const folder = await cached(`spectral-${VERSION}`, (unfinished) =>
    whileSaying('fetching Spectral from the npm registry (the first time only)', () => fill(unfinished)),
  );
  return { script: join(folder, 'node_modules/@stoplight/spectral-cli/dist/index.js'), version: VERSION };
}

/** @param {string} folder */
async function fill(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const wanted = `@stoplight/spectral-cli@${VERSION}`;
  const { code, output } = await run('npm', [...words, wanted], { cwd: folder, timeout: 600_000 });
  if (code !== 0) throw new Missing(`Could not fetch ${wanted}:\n${output.slice(-1000)}`);
}

/** Every text that customers are sent. */
const TEXTS = [
  '$.quick_replies[*].text',
  '$.faq[*].answer',
  '$.auto_replies[*].text',
  '$.announcements[*].text',
];

/** Words that texts may not hold, by our rule of the same name. */
const WORDS = {
  'reply/absolute-claim': '最好|最佳|最低价|第一|顶级|国家级|全网最|绝无仅有|独一无二|永久|万能',
  'reply/off-platform-contact': '微信|加我|VX|vx|QQ群|扣扣|[1-9][0-9]{4,10}@qq|1[3-9][0-9]{9}',
  'reply/review-cashback': '好评返现|晒图返|返现红包|五星好评返',
  'reply/asks-secrets': '验证码|银行卡号|支付密码|身份证号',
  'reply/hard-promise': '保证.{0,6}(到|治)|百分之百|100%|一定能',
  'reply/rude': '爱买不买|自己看|不知道|随便你|烦不烦',
  'reply/placeholder-residue': '\\{[a-z]+\\}(?!\\})|XXX|某某|待填',
  'auto-replies/promises-instant': '秒回|马上回复|立即为您|24小时在线',
};

/** Sections and keys that must be there, by our rule of the same name. */
const PRESENT = {
  'decision/missing': '$.decision',
  'decision/no-reasons': '$.decision.reasons',
  'decision/no-review': '$.decision.review_on',
  'disable/no-path': '$.disable.steps',
  'disable/no-rollback': '$.disable.rollback',
  'disable/no-recheck': '$.disable.recheck_every',
  'staffing/missing': '$.staffing',
  'staffing/no-backup': '$.staffing.backup',
  'staffing/no-targets': '$.staffing.targets',
  'staffing/no-training': '$.staffing.training',
  'staffing/no-assessment': '$.staffing.assessment',
  'staffing/no-standards': '$.staffing.standards',
  'priority/missing': '$.priority',
  'priority/no-default': '$.priority.default',
  'messages/missing': '$.messages',
  'quick-replies/missing': '$.quick_replies',
  'faq/missing': '$.faq',
  'announcements/missing': '$.announcements',
  'live/missing': '$.live',
};

/** Writes the ruleset and names its file. @param {string} folder */
export function writeRuleset(folder) {
  const schema = JSON.parse(
    readFileSync(join(ROOT, 'schemas/generated/service-playbook.en.schema.json'), 'utf8'),
  );
  const byKey = (/** @type {string} */ path) => ({
    given: path.slice(0, path.lastIndexOf('.')),
    then: { field: path.slice(path.lastIndexOf('.') + 1), function: 'truthy' },
  });
  const rules = {
    schema: { given: '$', severity: 'error', then: { function: 'schema', functionOptions: { schema } } },
    'reply/too-long': {
      given: TEXTS,
      severity: 'warn',
      then: { function: 'length', functionOptions: { max: 500 } },
    },
    ...Object.fromEntries(
      Object.entries(WORDS).map(([name, notMatch]) => [
        name,
        { given: TEXTS, severity: 'warn', then: { function: 'pattern', functionOptions: { notMatch } } },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(PRESENT).map(([name, path]) => [name, { severity: 'warn', ...byKey(path) }]),
    ),
  };
  const named = Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name.replace('/', '-'), rule]),
  );
  const file = join(folder, 'spectral.json');
  writeFileSync(file, JSON.stringify({ rules: named }));
  return { file, rules: Object.keys(rules).length };
}
