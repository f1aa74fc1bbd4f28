import { env, l10n } from 'vscode';
import { readAnswerRequest, tradesRequest } from '../../../server/src/protocol';
import type { Host } from '../host';
import { writableFolders } from './folders';
import type { Offer, Question } from './question';

/** The questions of a new playbook, in their order. */
export async function newPlaybookSteps({ client }: Host): Promise<readonly Question[]> {
  const trades = await client.sendRequest(tradesRequest);
  const read = (question: 'place' | 'people' | 'hours' | 'inquiries') => (text: string) =>
    client.sendRequest(readAnswerRequest, { question, text });
  const steps: readonly Question[] = [
    {
      id: 'shopName',
      question: l10n.t('The name of the shop, as customers know it.'),
      hint: l10n.t('For example: Xiaoman Home'),
      offers: [],
    },
    {
      id: 'trade',
      question: l10n.t('What do you sell?'),
      offers: trades.map(({ id, name, about, icon }) => ({
        answer: id,
        label: name,
        description: about,
        icon,
      })),
    },
    {
      id: 'place',
      question: l10n.t('Where do you sell?'),
      hint: l10n.t('Or write a platform or time zone, such as: Europe/Berlin'),
      offers: await places(read('place')),
      read: read('place'),
    },
    {
      id: 'people',
      question: l10n.t('Who answers customers?'),
      hint: l10n.t('Write names, such as: Ann, Ben'),
      offers: people(),
      read: read('people'),
    },
    {
      id: 'hours',
      question: l10n.t('When does somebody answer?'),
      hint: l10n.t('Or write it, such as: mon-fri 9am-6pm, sat 10am-4pm'),
      offers: hours(),
      read: read('hours'),
    },
    {
      id: 'inquiries',
      question: l10n.t('How many customers ask on a day?'),
      hint: l10n.t('Or write a number'),
      offers: inquiries(),
      read: read('inquiries'),
    },
    { id: 'robot', question: l10n.t('What becomes of smart customer service (the robot)?'), offers: robot() },
    { id: 'import', question: l10n.t('Do you have replies in a table already?'), offers: tables() },
  ];
  return [...steps, ...place()];
}

/** Where the shop may be: in China, or where this machine is. */
async function places(read: NonNullable<Question['read']>): Promise<readonly Offer[]> {
  const {
    choices: [here],
  } = await read(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const china: readonly Offer[] = [
    { answer: 'douyin', label: l10n.t('Douyin shop'), icon: 'device-mobile' },
    {
      answer: 'other',
      label: l10n.t('Another platform in China'),
      description: l10n.t('Beijing time'),
      icon: 'home',
    },
  ];
  if (!here || here.answer === 'other') return china;
  const abroad: Offer = {
    answer: here.answer,
    label: here.meaning,
    description: l10n.t('as this machine has it'),
    icon: 'globe',
  };
  return env.language.startsWith('zh') ? [...china, abroad] : [abroad, ...china];
}

const people = (): readonly Offer[] => [
  {
    answer: '2',
    label: l10n.t('Two in turn'),
    icon: 'organization',
    description: l10n.t('names can be put in later'),
  },
  { answer: '1', label: l10n.t('Only me'), icon: 'person' },
];

const hours = (): readonly Offer[] => [
  {
    answer: '08:00-23:00',
    label: l10n.t('08:00-23:00 every day'),
    description: l10n.t('Douyin’s service hours, as of a 2023 notice'),
    icon: 'watch',
  },
  { answer: '09:00-21:00', label: l10n.t('09:00-21:00 every day'), icon: 'watch' },
  { answer: 'mon-fri 09:00-18:00', label: l10n.t('09:00-18:00 on working days'), icon: 'watch' },
  { answer: '00:00-24:00', label: l10n.t('Around the clock'), icon: 'watch' },
];

const inquiries = (): readonly Offer[] => [
  ...['20', '60', '150', '400'].map((answer) => {
    return { answer, label: l10n.t('About {0}', answer), icon: 'comment' };
  }),
  { answer: '', label: l10n.t('I do not know yet'), icon: 'question' },
];

const robot = (): readonly Offer[] => [
  {
    answer: 'off',
    label: l10n.t('Off: people answer everything'),
    description: l10n.t('with the steps to switch it off, and the way back'),
    icon: 'circle-slash',
  },
  { answer: 'after_hours', label: l10n.t('Only while nobody is there'), icon: 'color-mode' },
  { answer: 'kept', label: l10n.t('It stays on and answers first'), icon: 'hubot' },
];

const tables = (): readonly Offer[] => [
  { answer: 'no', label: l10n.t('Not now'), icon: 'arrow-right' },
  {
    answer: 'yes',
    label: l10n.t('Import them now'),
    description: l10n.t('Excel, CSV, an export of your workbench'),
    icon: 'table',
  },
];

/** Which folder, where there are several. */
function place(): readonly Question[] {
  const folders = writableFolders();
  if (folders.length < 2) return [];
  return [
    {
      id: 'folder',
      question: l10n.t('Where should the new playbook go?'),
      offers: folders.map(({ name, uri }) => ({ answer: uri.toString(), label: name, icon: 'folder' })),
    },
  ];
}
