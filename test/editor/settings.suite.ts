import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, languages, workspace } from 'vscode';
import { closeAll, codeOf, finding, noFinding, openText, until } from './help';

// With fewer sections all that is missing would be one finding.
const OFF = `playbook: 1
shop:
  name: 小满
decision:
  smart_service: disabled
hours:
  weekly: { mon-sun: 09:00-21:00 }
messages:
  check_every: 30m
`;

describe('the settings', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await set('today', undefined);
    await closeAll();
  });

  it('change the level of a rule while the file is open', async () => {
    const { document } = await openText(OFF);
    assert.equal((await finding(document.uri, 'faq/missing')).severity, DiagnosticSeverity.Warning);
    await set('rules', { 'faq/missing': 'error' });
    await until('the warning to become an error', () =>
      languages
        .getDiagnostics(document.uri)
        .some((one) => codeOf(one) === 'faq/missing' && one.severity === DiagnosticSeverity.Error),
    );
    await set('rules', { 'faq/missing': 'ignore' });
    await noFinding(document.uri, 'faq/missing');
    await set('rules', undefined);
    await finding(document.uri, 'faq/missing');
  });

  it('change the day that is checked', async () => {
    const { document } = await openText(
      `${OFF}announcements:\n  - { id: sale, text: 周年庆全店九折。, kind: event, from: 2031-05-01, to: 2031-05-07 }\n`,
    );
    await finding(document.uri, 'faq/missing');
    await noFinding(document.uri, 'announcements/expired');
    await set('today', '2031-05-08');
    await finding(document.uri, 'announcements/expired');
    await set('today', '2031-05-07');
    await noFinding(document.uri, 'announcements/expired');
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('servicePlaybook').update(name, value, ConfigurationTarget.Global);
}
