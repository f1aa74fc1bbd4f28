import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop } from '../protocol/run-cli';

const lines = [
  'playbook: 1',
  'shop: { name: 小满家居🏠, 名字: x, statuss: y } # é',
  'quick_replies:',
  '  - { title: 😀退款\ttab, id: refund, text: 好的🙂, categories: complaint, status: drafts }',
];

/** Where somebody lands: the line, and what stands in it from there on. */
type Landing = readonly [line: number, from: string];

interface Located {
  readonly level: string;
  readonly start: { readonly line: number; readonly column: number };
}

/** Jumps to each place of Vim's quickfix list. */
const vimScript = (errorformat: string): string => `set encoding=utf-8
set errorformat=${errorformat}
cgetfile out.txt
let places = []
for at in range(1, len(getqflist()))
  execute 'cc ' . at
  call add(places, [line('.'), strpart(getline('.'), col('.') - 1)])
endfor
call writefile([json_encode(places)], 'landings.json')
qa!
`;

/** Jumps to each place as \`next-error\` does, infos too; the first line is the head of the buffer that it looks behind. */
const emacsScript = `(require 'json)
(set-language-environment "UTF-8")
(setq coding-system-for-read 'utf-8 compilation-skip-threshold 0)
(let ((buffer (find-file-noselect "out.txt")) (first t) places)
  (switch-to-buffer buffer)
  (goto-char (point-min))
  (insert "compilation\\n\\n")
  (compilation-mode)
  (setq next-error-last-buffer buffer)
  (condition-case nil
      (while t
        (next-error 1 first)
        (setq first nil)
        (with-current-buffer (window-buffer (selected-window))
          (push (vector (line-number-at-pos) (buffer-substring-no-properties (point) (line-end-position))) places)))
    (user-error nil))
  (let ((coding-system-for-write 'utf-8))
    (with-temp-file "landings.json" (insert (json-encode (vconcat (nreverse places)))))))
`;

describe('editors that read the output of a check', () => {
  const { folder, file, cli } = makeShop();
  const name = file('东区.playbook.yaml', `${lines.join('\n')}\n`);
  const findings = (): readonly Located[] =>
    JSON.parse(cli('check', '--format', 'json', name).out).files[0].findings;
  const expected = (): readonly Landing[] =>
    findings().map(({ start }) => [start.line, lines[start.line - 1]!.slice(start.column - 1)]);
  const landings = (): readonly Landing[] =>
    JSON.parse(readFileSync(join(folder, 'landings.json'), 'utf8')) as Landing[];
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' },
    });

  before(() => {
    file('out.txt', cli('check', '--format', 'gnu', name).out);
    assert.ok(expected().some(([, from]) => from.startsWith('drafts }')));
  });

  it('Vim lands on the character, by the settings that our page gives', () => {
    const page = readFileSync('build/npm/README.md', 'utf8');
    file('jump.vim', vimScript(/`set errorformat=([^`]*)`/.exec(page)![1]!));
    run('vim', '-u', 'NONE', '-i', 'NONE', '-N', '-es', '-S', 'jump.vim');
    assert.deepEqual(landings(), expected());
  });

  it('Emacs lands on the character as it is', () => {
    file('jump.el', emacsScript);
    run('emacs', '-Q', '--batch', '-l', 'jump.el');
    // It goes on to the next place, not to the next message of the same place.
    const places = expected().filter((place, at, all) => String(place) !== String(all[at - 1]));
    assert.deepEqual(landings(), places);
  });

  it('VS Code’s problem matcher reads every line', () => {
    const [matcher] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers;
    const pattern = new RegExp(matcher.pattern.regexp as string);
    const read = cli('check', '--format', 'unix', name)
      .out.trimEnd()
      .split('\n')
      .map((line) => pattern.exec(line)!);
    const part = (match: RegExpExecArray, of: string): string => match[matcher.pattern[of] as number]!;
    assert.deepEqual(
      read.map((match) => [part(match, 'file'), Number(part(match, 'line')), Number(part(match, 'column'))]),
      findings().map(({ start }) => [name, start.line, start.column]),
    );
    assert.deepEqual(
      read.map((match) => part(match, 'severity')),
      findings().map(({ level }) => level),
    );
  });
});
