import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openFile } from '../../../server/src/service';
import { everyRequest } from '../every-request';

const written = readFileSync('test/cases/hang-block-text-at-end.playbook.yaml', 'utf8');

/** What the last line end changes nothing in, but for where a range ends that reaches to the end of the file. */
const compared = [
  'diagnostics',
  'hover',
  'inlay hints',
  'folding',
  'definition',
  'references',
  'prepare rename',
  'score',
];

function answers(text: string, offset: number): unknown {
  const asked = everyRequest(openFile('file:///a.playbook.yaml', 1, text), offset);
  const all = compared.map((name) => [name, asked[name]!()]);
  return JSON.parse(JSON.stringify(all, (key, value: unknown) => (key === 'end' ? undefined : value)));
}

describe('a block text at the end of a file without a line end', () => {
  for (const style of ['|', '|-', '|+', '>', '>-', '>+'])
    for (const lineEnd of ['\n', '\r\n'])
      it(`hang-block-text-at-end: is answered as with it: ${style} ${JSON.stringify(lineEnd)}`, () => {
        const text = written.replace('text: |', `text: ${style}`).replaceAll('\n', lineEnd).trimEnd();
        for (const place of ['shop.name}}', '您好', 'id: r'].map((words) => text.lastIndexOf(words)))
          assert.deepEqual(answers(text, place), answers(text + lineEnd, place));
        for (const ask of Object.values(
          everyRequest(openFile('file:///a.playbook.yaml', 1, text), text.length),
        ))
          assert.doesNotThrow(ask);
      });
});
