import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, languages, workspace } from 'vscode';
import {
  closeAll,
  codeOf,
  codesOf,
  fileNamed,
  finding,
  lineOf,
  noFinding,
  openSample,
  openText,
  replace,
  startWorkspaceCheck,
  until,
} from './help';

describe('findings in the editor', () => {
  afterEach(closeAll);

  it('stand where they belong, with our name, their rule and its level', async () => {
    const document = await openSample('many-gaps.playbook.yaml');
    const contact = await finding(document.uri, 'reply/off-platform-contact');
    assert.equal(contact.source, 'service-playbook');
    assert.equal(contact.severity, DiagnosticSeverity.Error);
    assert.equal(contact.range.start.line, lineOf(document, '加微信'));
    assert.match(document.getText(contact.range), /chaobu_88/);
    for (const code of ['quick-replies/duplicate', 'priority/complaints-not-first', 'tags/limits'])
      assert.ok(codesOf(document.uri).includes(code), `no ${code}`);
    const foreign = languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source !== 'service-playbook');
    assert.deepEqual(foreign, []);
  });

  it('are none for a complete playbook', async () => {
    const first = await openSample('many-gaps.playbook.yaml');
    await finding(first.uri, 'quick-replies/duplicate');
    const document = await openSample('small-shop.playbook.yaml');
    // What comes would have come before the findings of a file that is opened afterwards.
    await openText('playbook: 1\nshop: {}\n').then((other) =>
      finding(other.document.uri, 'schema/missing-key'),
    );
    assert.deepEqual(codesOf(document.uri), []);
  });

  it('follow the typing', async () => {
    const { document } = await openText('playbook: 1\nshop:\n  name: 小满\n  statsu: draft\n');
    const unknown = await finding(document.uri, 'schema/unknown-key');
    assert.equal(document.getText(unknown.range), 'statsu');
    await replace(document, 'statsu', 'status');
    await noFinding(document.uri, 'schema/unknown-key');

    await replace(document, 'draft\n', 'draft\ndecision:\n  smart_service: closed\n');
    const found = await finding(document.uri, 'schema/not-a-choice');
    assert.equal(found.range.start.line, lineOf(document, 'smart_service'));
  });

  it('tell of broken YAML too', async () => {
    const { document } = await openText('playbook: 1\nshop:\n  name: 小满\n  owner: "小林\nfaq: []\n');
    const broken = await until('a complaint about the YAML', () =>
      languages.getDiagnostics(document.uri).find((one) => codeOf(one).startsWith('yaml/')),
    );
    assert.equal(broken.severity, DiagnosticSeverity.Error);
    await replace(document, '"小林', '小林');
    await until('the complaint to go', () => !codesOf(document.uri).some((code) => code.startsWith('yaml/')));
  });

  it('are those of every file where the setting says so, each once; and of the open ones alone again', async () => {
    const scope = workspace.getConfiguration('servicePlaybook.diagnostics');
    const closed = await fileNamed('newcomer.playbook.yaml');
    const document = await openSample('many-gaps.playbook.yaml');
    await finding(document.uri, 'quick-replies/duplicate');
    assert.deepEqual(codesOf(closed), []);
    await scope.update('scope', 'workspace', ConfigurationTarget.Global);
    try {
      await finding(closed, 'start/not-yet-written');
      await finding(document.uri, 'quick-replies/duplicate');
      // The command shows what it finds in the same list: nothing may stand there twice.
      const endOfCheck = startWorkspaceCheck();
      await openSample('newcomer.playbook.yaml');
      await finding(closed, 'start/not-yet-written');
      const told = languages.getDiagnostics(closed).map((one) => JSON.stringify([codeOf(one), one]));
      assert.equal(new Set(told).size, told.length);
      await closeAll();
      await finding(closed, 'start/not-yet-written');
      // Still running when the setting goes, it would show what it finds, as it should.
      await endOfCheck();
    } finally {
      await scope.update('scope', undefined, ConfigurationTarget.Global);
    }
    await noFinding(closed, 'start/not-yet-written');
  });
});
