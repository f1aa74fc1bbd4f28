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
      zh: '找不到“{path}”。位置从这个文件所在的文件夹算起，例如 ./base.playbook.yaml。',
      en: 'There is no file "{path}". The path begins at the folder of this file, such as ./base.playbook.yaml.',
    },
  ],
  unreadable: [
    'missing-file',
    'error',
    {
      zh: '“{path}”读不了：可能没有权限，或者不是 UTF-8 的文字。',
      en: '"{path}" cannot be read: permission is denied, or it is no text in UTF-8.',
    },
  ],
  'too large': [
    'missing-file',
    'error',
    { zh: '“{path}”太大，没有读。', en: '"{path}" is too large and was not read.' },
  ],
  'no playbook': [
    'missing-file',
    'error',
    {
      zh: '“{path}”不是客服手册：里面没有“键: 值”。',
      en: '"{path}" is no playbook: it has no "key: value" lines.',
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
      zh: '沿用绕成了圈：{circle}。去掉其中一处。',
      en: 'These files build on each other in a circle: {circle}. Take one of them out.',
    },
  ],
  'too many': [
    'too-many-files',
    'error',
    {
      zh: '沿用的手册太多（连同它们沿用的，超过 20 份），后面的没有读。',
      en: 'Too many files are built on (more than 20 with those that they build on): the rest was not read.',
    },
  ],
};
