import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../server/src/service/document/analysis';
import { gapFindings } from '../../server/src/service/findings/gaps';
import { locales } from '../../schemas/text';
import { rules } from '../../server/src/service/rules';
import type { Sentence } from './corpus';
import { newPlaybook } from '../../server/src/service/starters/new-playbook';
import { trades } from '../../server/src/service/starters/trades';
import { today } from '../service/rule-runner';
import { hints } from './judge';

const folder = join(process.cwd(), 'samples');

/**
 * What the shops of the samples, of the good examples of rules and of playbooks that were just begun say to their customers, but what a text rule finds fault
 * with: sentences that are no offence.
 */
export function sampleTexts(): readonly Sentence[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const samples = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  // Options may allow what is an offence elsewhere.
  const good = rules.flatMap(({ examples }) => examples.good).filter((text) => !text.includes('checks:'));
  const begun = trades.flatMap(({ id }) =>
    locales.map((locale) => newPlaybook({ shopName: '小满', trade: id }, locale, today)),
  );
  const texts = [...samples, ...good, ...begun].flatMap(harmlessTexts);
  return [...new Map(texts.map((one) => [one.text, one])).values()];
}

function harmlessTexts(playbook: string): readonly Sentence[] {
  const file = openFile('file:///sample.playbook.yaml', 1, playbook);
  const document = file.documents[0]!;
  const told = new Set(
    gapFindings(file, document, { today }).flatMap(({ code, at, message }) =>
      code.startsWith('reply/') && 'in' in at && !hints.has(message.zh) ? [at.in] : [],
    ),
  );
  return [...document.blocks].flatMap(({ texts }) =>
    texts
      .filter(({ owner }) => !told.has(owner))
      .map(({ text }) => ({
        rule: 'clean',
        part: 'seen' as const,
        text,
        mustFire: false,
        wording: 'plain' as const,
        family: 'samples',
        batch: 1,
      })),
  );
}
