import { RequestType, RequestType0 } from 'vscode-languageserver-protocol';

/** What our client asks for the first steps, New Playbook among them; `protocol.ts` passes it on. Texts are in the editor's language. */

/** A trade that a new playbook has texts of its own for. */
export interface OfferedTrade {
  readonly id: string;
  readonly name: string;
  /** Examples of what is sold. */
  readonly about: string;
  /** The id of an icon of the product icon theme. */
  readonly icon: string;
}
/** The trades in the order in which they are offered, any other last. */
export const tradesRequest = new RequestType0<readonly OfferedTrade[], void>('servicePlaybook/trades');

/** An answer in words, as it is typed. */
export interface ReadAnswerParams {
  readonly question: 'place' | 'people' | 'hours' | 'inquiries';
  readonly text: string;
}
export interface AnswerReading {
  /** What the person may have meant: the answer as it is sent on, and how it is understood. */
  readonly choices: readonly { readonly answer: string; readonly meaning: string }[];
  /** What is wrong with an answer that cannot be read, and what can. */
  readonly problem?: string;
}
export const readAnswerRequest = new RequestType<ReadAnswerParams, AnswerReading, void>(
  'servicePlaybook/readAnswer',
);

/** The answers to the questions of a new playbook; what is absent or unreadable is assumed. */
export interface NewPlaybookParams {
  readonly shopName: string;
  /** The id of a trade. */
  readonly trade?: string;
  /** `douyin`, `other` for another platform in China, or the time zone of a shop elsewhere. */
  readonly place?: string;
  /** 小王、小李 */
  readonly people?: string;
  /** 9点到21点 */
  readonly hours?: string;
  /** Customers who ask on a day. */
  readonly inquiries?: string;
  /** What becomes of smart service: off, kept for the hours in which nobody answers, or kept all day. */
  readonly robot?: 'off' | 'after_hours' | 'kept';
}
/** The text of a new playbook. */
export const newPlaybookRequest = new RequestType<NewPlaybookParams, string, void>(
  'servicePlaybook/newPlaybook',
);

/** Whether a YAML file that is not named as a playbook is one all the same. */
export interface LooksLikePlaybookParams {
  readonly text: string;
  /** The file's name, without its folders. */
  readonly name: string;
}
export const looksLikePlaybookRequest = new RequestType<LooksLikePlaybookParams, boolean, void>(
  'servicePlaybook/looksLikePlaybook',
);
