import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tools } from '../../server/src/tools';

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
});
