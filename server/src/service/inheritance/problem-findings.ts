import type { Text, TextData } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import type { ExtendsEntry } from './with-bases';

/** Why a path in `extends` does not lead to a playbook to build on. */
export interface ExtendsProblem {
  readonly kind:
    | 'missing'
    | 'unreadable'
    | 'too large'
    | 'no playbook'
    | 'not relative'
    | 'outside'
    | 'unsaved'
    | 'cycle'
    | 'too many';
  readonly entry: ExtendsEntry;
  /** The path of a file with nearly that name. */
  readonly near?: string;
  /** The files of a circle, from this one back to itself, as people read them. */
  readonly files?: readonly string[];
}

/** The finding for a path in `extends` that leads nowhere; the rest of the file is checked all the same. */
export function extendsFinding({ kind, entry, near, files = [] }: ExtendsProblem): Finding {
  const [code, level, message] = told[kind];
  const data: TextData = { path: entry.written, circle: files.join(' → '), near: near ?? '' };
  const isNear = kind === 'missing' && near !== undefined;
  return {
    code: `reference/${code}`,
    level,
    at: entry.at,
    message: isNear ? nearMessage : message,
    data,
    ...(isNear && 'in' in entry.at && entry.at.key !== undefined
      ? {
          fixes: [
            {
              title: { zh: '改成 {near}', en: 'Change to {near}' },
              data,
              kind: 'suggestion',
              edits: [{ kind: 'set', in: entry.at.in, key: entry.at.key, value: near }],
            },
          ],
        }
      : {}),
  };
}

const nearMessage: Text = {
  zh: '找不到“{path}”，是不是要写 {near}？',
  en: 'There is no file "{path}". Did you mean {near}?',
};

const told: Readonly<Record<ExtendsProblem['kind'], readonly [string, Finding['level'], Text]>> = {
  missing: [
    'missing-file',
    'error',
    {
      zh: '找不到“{path}”。看看名字有没有写错；位置从这个文件所在的文件夹算起，例如 ./base.playbook.yaml。',
      en: 'There is no file "{path}". See whether the name is right; the path begins at the folder of this file, such as ./base.playbook.yaml.',
    },
  ],
  unreadable: [
    'missing-file',
    'error',
    {
      zh: '“{path}”读不了，里面的内容没有算进来。看看您有没有权限打开它；能打开，就另存成 UTF-8 编码的文字文件。',
      en: '"{path}" cannot be read, so nothing of it counts here. See whether you are allowed to open it; if you are, save it as a text in UTF-8.',
    },
  ],
  'too large': [
    'missing-file',
    'error',
    {
      zh: '“{path}”超过 500 万个字符，没有读，里面的内容没有算进来。拆成几份共用手册，每一份都写上，例如“extends: [./a.playbook.yaml, ./b.playbook.yaml]”。',
      en: '"{path}" has more than 5,000,000 characters and was not read, so nothing of it counts here. Split it into several shared playbooks and list them all: extends: [./a.playbook.yaml, ./b.playbook.yaml].',
    },
  ],
  'no playbook': [
    'missing-file',
    'error',
    {
      zh: '“{path}”不是客服手册：里面没有“键: 值”。换成共用手册的位置，例如 ./base.playbook.yaml。',
      en: '"{path}" is no playbook: it has no "key: value" lines. Write the path of the shared playbook instead, such as ./base.playbook.yaml.',
    },
  ],
  'not relative': [
    'outside-project',
    'error',
    {
      zh: '“{path}”要写成从这个文件算起的位置，例如 ./base.playbook.yaml 或 ../base.playbook.yaml，不能是网址或整条路径。',
      en: '"{path}" must be a path from this file on, such as ./base.playbook.yaml or ../base.playbook.yaml, and no address or absolute path.',
    },
  ],
  outside: [
    'outside-project',
    'error',
    {
      zh: '“{path}”在这个项目的文件夹以外，没有读。把它放进来，或者用编辑器打开上一层文件夹。',
      en: '"{path}" lies outside of the folder of this project and was not read. Move it inside, or open the folder above.',
    },
  ],
  unsaved: [
    'missing-file',
    'error',
    {
      zh: '这个文件还没有保存，不知道“{path}”从哪里算起。先保存。',
      en: 'This file is not saved yet, so "{path}" leads nowhere. Save it first.',
    },
  ],
  cycle: [
    'circular-extends',
    'error',
    {
      zh: '沿用绕成了圈，又回到自己：{circle}。选其中一份，从它的 extends 里去掉箭头后面的那一份；只改这一行，文件不用删。',
      en: 'This playbook builds on itself, in a circle: {circle}. In one of these files, take the one behind the arrow out of its extends; no file has to be deleted.',
    },
  ],
  'too many': [
    'too-many-files',
    'error',
    {
      zh: '共用手册太多：连同它们各自沿用的，最多读 20 份，多出来的没有算进来。把几份并成一份，或者从 extends 里去掉用不上的。',
      en: 'There are too many shared playbooks: at most 20 are read, with those that they build on, and the rest does not count here. Put some of them together, or take those that you do not need out of extends.',
    },
  ],
};
