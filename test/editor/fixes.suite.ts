import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  type TextDocument,
  workspace,
} from 'vscode';
import { closeAll, codesOf, finding, noFinding, openText, until } from './help';

const OFF = `playbook: 1
# 每天九点到晚上九点
shop:
  name: 小满家居
decision:
  smart_service: disabled
hours:
  weekly:
    mon-sun: 09:00-21:00
messages:
  check_every: 30m
checks:
  today: 2026-11-22
`;

describe('quick fixes', () => {
  afterEach(closeAll);

  it('write the after-hours reply that is missing, and the finding goes', async () => {
    const { document } = await openText(OFF);
    const found = await finding(document.uri, 'auto-replies/no-after-hours');
    const fix = await titled(document, found, /after-hours|after hours/i);
    assert.ok(!fix.isPreferred, 'only the shop can say what its customers read');
    await apply(fix);
    await noFinding(document.uri, 'auto-replies/no-after-hours');
    await finding(document.uri, 'checks/unconfirmed-draft');
    assert.match(document.getText(), /^# playbook-draft: [^\n]+\nauto_replies:$/m);
    assert.match(document.getText(), /^auto_replies:$/m);
    assert.match(document.getText(), /when: after_hours/);
    assert.ok(document.getText().startsWith('playbook: 1\n# 每天九点到晚上九点\nshop:\n'));
    assert.deepEqual(
      codesOf(document.uri).filter((code) => /^(yaml|schema|placeholder)\//.test(code)),
      [],
    );
  });

  it('fix a misspelt key', async () => {
    const { document } = await openText('playbook: 1\nshop:\n  name: 小满\n  plattform: douyin\n');
    const found = await finding(document.uri, 'schema/unknown-key');
    const fix = await titled(document, found, /platform/);
    assert.ok(fix.isPreferred);
    await apply(fix);
    await noFinding(document.uri, 'schema/unknown-key');
    assert.match(document.getText(), /^ {2}platform: douyin$/m);
  });

  it('silence a finding with a comment that asks for a reason', async () => {
    const { document } = await openText(OFF);
    const found = await finding(document.uri, 'faq/missing');
    await apply(await titled(document, found, /^Ignore in this file: No FAQ/));
    await noFinding(document.uri, 'faq/missing');
    assert.match(document.getText(), /^# playbook-ignore-file faq\/missing: /m);
  });

  it('write right what is sure at once, and invent nothing', async () => {
    const text = OFF.replace('shop:', 'shop:\n  plattform: douyin').replace('09:00-21:00', '9:00～21:00');
    const { document } = await openText(text);
    await finding(document.uri, 'schema/unknown-key');
    // One run changes what does not touch each other; the rest is for the next ones.
    for (
      let runs = 0;
      document.getText() !== text.replace('plattform', 'platform').replace('9:00～', '09:00-');
      runs++
    ) {
      assert.ok(runs < 5, document.getText());
      const before = document.version;
      await commands.executeCommand('editor.action.fixAll');
      await until('the fixes', () => document.version > before);
    }
    await noFinding(document.uri, 'schema/unknown-key');
    await finding(document.uri, 'faq/missing');
  });
});

/** What is offered at a finding. Which finding an action belongs to is lost on this way, so titles tell them apart. */
async function actions({ uri }: TextDocument, { range }: Diagnostic): Promise<readonly CodeAction[]> {
  const kind = CodeActionKind.QuickFix.value;
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}

async function titled(document: TextDocument, found: Diagnostic, title: RegExp): Promise<CodeAction> {
  const offered = await actions(document, found);
  const action = offered.find((one) => title.test(one.title));
  assert.ok(action, `no ${title} among: ${offered.map((one) => one.title).join(' | ')}`);
  return action;
}

async function apply({ edit }: CodeAction): Promise<void> {
  assert.ok(edit);
  assert.ok(await workspace.applyEdit(edit));
}
