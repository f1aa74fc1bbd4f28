import {
  type AnswerReading,
  newPlaybookRequest,
  type OfferedTrade,
  readAnswerRequest,
  type ReadAnswerParams,
  tradesRequest,
} from '../../../server/src/protocol';
import english from '../../../samples/english.playbook.yaml';
import gaps from '../../../samples/many-gaps.playbook.yaml';
import small from '../../../samples/small-shop.playbook.yaml';
import { element } from '../form/webview/element';
import type { App } from './app';
import { askForm } from './dialog';
import type { LoadedText, NamedText } from './home';

/** Samples to look at, by the names of their files. */
const samples: Readonly<Record<string, string>> = {
  'small-shop.playbook.yaml': small,
  'many-gaps.playbook.yaml': gaps,
  'english.playbook.yaml': english,
};

/** The sample that the first visit shows. */
export const firstSample = (locale: App['locale']): LoadedText => {
  const name = locale === 'zh' ? 'many-gaps.playbook.yaml' : 'english.playbook.yaml';
  return { name, text: samples[name] ?? '', isInFile: false };
};

/** Whether a text is a sample as it is: there to be looked at, and not to be saved. */
export const isSample = (text: string): boolean => Object.values(samples).includes(text);

/** Asks what a new playbook is to be; undefined where the person leaves. */
export async function askForNew({ client, say }: App): Promise<NamedText | undefined> {
  const trades = await client.request<undefined, readonly OfferedTrade[]>(tradesRequest.method, undefined);
  const answers = await askForm({
    title: say('newTitle'),
    help: say('newHelp'),
    fields: [
      { name: 'shopName', label: say('shopName'), hint: say('shopNameHint') },
      {
        name: 'trade',
        label: say('trade'),
        options: trades.map(({ id, name, about }) => ({ value: id, words: `${name} · ${about}` })),
      },
      { name: 'place', label: say('place'), options: await places(client, say) },
      { name: 'people', label: say('people'), hint: say('peopleHint') },
      { name: 'hours', label: say('hours'), hint: say('hoursHint') },
      { name: 'inquiries', label: say('inquiries'), hint: say('inquiriesHint') },
      {
        name: 'robot',
        label: say('robot'),
        options: [
          { value: 'off', words: say('robotOff') },
          { value: 'after_hours', words: say('robotAfterHours') },
          { value: 'kept', words: say('robotKept') },
        ],
      },
    ],
    buttons: [{ value: 'make', words: say('make') }],
    cancel: say('cancel'),
    below: (answer) =>
      element(
        'p',
        { class: 'pg-samples' },
        say('orSample'),
        ...Object.keys(samples).map((name) =>
          element('button', { type: 'button', class: 'pg-plain', onclick: () => answer(name) }, name),
        ),
      ),
  });
  if (!answers) return undefined;
  const sample = samples[answers.pressed];
  if (sample !== undefined) return { name: answers.pressed, text: sample };
  const text = await client.request<object, string>(newPlaybookRequest.method, answers.values);
  return { name: 'playbook.yaml', text };
}

/** Where the shop may be: in China, or where this browser is. */
async function places(client: App['client'], say: App['say']) {
  const text = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const {
    choices: [here],
  } = await client.request<ReadAnswerParams, AnswerReading>(readAnswerRequest.method, {
    question: 'place',
    text,
  });
  const china = [
    { value: 'douyin', words: say('placeDouyin') },
    { value: 'other', words: say('placeOther') },
  ];
  const isAbroad = here && here.answer !== 'douyin' && here.answer !== 'other';
  return isAbroad ? [...china, { value: here.answer, words: here.meaning }] : china;
}
