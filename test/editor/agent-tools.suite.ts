import assert from 'node:assert/strict';
import { lm, type LanguageModelTextPart, workspace } from 'vscode';
import { until } from './help';

/** What a tool of ours answers to an agent in the editor. */
async function called(name: string, input: object): Promise<string> {
  const { content } = await lm.invokeTool(`servicePlaybook_${name}`, {
    input,
    toolInvocationToken: undefined,
  });
  return (content[0] as LanguageModelTextPart).value;
}

describe('an agent in the editor', () => {
  it('is offered the six tools, and each answers about files of the workspace', async () => {
    await until(
      'the tools',
      () => lm.tools.filter(({ name }) => name.startsWith('servicePlaybook_')).length === 6,
    );
    const [file] = await workspace.findFiles('**/small-shop.playbook.yaml');
    const name = workspace.asRelativePath(file!, false);
    const found = JSON.parse(await called('find_reply', { file: name, query: '什么时候发货' })) as {
      replies: { id: string }[];
    };
    assert.ok(found.replies.some(({ id }) => id === 'ship-time'));
    const checked = JSON.parse(await called('check_playbook', { file: name })) as { score: number };
    assert.ok(checked.score > 90);
  });

  it('is told in a sentence what is not there', async () => {
    assert.match(
      await called('check_playbook', { file: '../nowhere.playbook.yaml' }),
      /no playbook of this workspace/,
    );
  });
});
