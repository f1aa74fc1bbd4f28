import type { Playbook } from '../../../../schemas/playbook';
import type { Category } from '../../../../schemas/sections/priority';
import type { Example } from '../../../../schemas/sections/example';
import { plainInquiry } from '../triage/inquiry';
import { triage } from '../triage/triage';
import { inquiryOf } from './expectations';

/** An example whose message goes to another category than before; undefined is none. */
export interface MovedExample {
  readonly example: Example;
  readonly from: Category | undefined;
  readonly to: Category | undefined;
}

/** The examples of a playbook that another version of it would give to another category, told by its id. */
export function movedExamples(before: Playbook, after: Playbook): readonly MovedExample[] {
  return (before.checks?.examples ?? []).flatMap((example) => {
    const inquiry = plainInquiry(inquiryOf(example));
    const [from, to] = [before, after].map(({ priority }) => triage(priority, inquiry).winner?.category);
    return from?.id === to?.id ? [] : [{ example, from, to }];
  });
}
