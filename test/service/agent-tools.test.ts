import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../server/src/service';
import * as tables from '../../server/src/tables';
import { callTool, tools } from '../../server/src/tools';

interface Declared {
  readonly name: string;
  readonly modelDescription: string;
  readonly inputSchema: object;
  readonly when: string;
}

describe('the tools for agents', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: {
      languageModelTools: readonly Declared[];
      configuration: { properties: Readonly<Record<string, { default: unknown }>> };
    };
  };

  it('are the same six in the editor and everywhere else', () => {
    assert.equal(tools.length, 6);
    assert.deepEqual(
      contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({
        name,
        modelDescription,
        inputSchema,
      })),
      tools.map(({ name, description, input }) => ({
        name: `servicePlaybook_${name}`,
        modelDescription: description,
        inputSchema: { ...input },
      })),
    );
  });

  it('are off in the editor until somebody asks for them', () => {
    assert.equal(contributes.configuration.properties['servicePlaybook.agentTools']!.default, false);
    for (const { when } of contributes.languageModelTools)
      assert.equal(when, 'config.servicePlaybook.agentTools');
  });

  it('go by the day in the shop’s zone: in China it is tomorrow while it is still today in London', async () => {
    const text = `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: ship, title: 发货时间, text: 现货 48 小时内发出。 }
  - { id: ship-rush, title: 大促发货时间, text: 大促期间 7 天内发出。, valid: { from: 2026-12-11, to: 2026-12-13 } }
`;
    const offered = async (now: string): Promise<readonly string[]> => {
      const called = await callTool(
        tools,
        'find_reply',
        { file: 'a', query: '什么时候能发货呀' },
        {
          open: async (file) => ({
            file,
            analysis: openFile('file:///a.yaml', 1, text),
            settings: { today: '' },
          }),
          tables: async () => tables,
          locale: 'zh',
          now: () => Date.parse(now),
        },
      );
      return (called as { answer: { replies: { id: string }[] } }).answer.replies.map(({ id }) => id);
    };
    assert.deepEqual(await offered('2026-12-10T15:59:00Z'), ['ship']);
    assert.deepEqual(new Set(await offered('2026-12-10T16:00:00Z')), new Set(['ship', 'ship-rush']));
  });
});
