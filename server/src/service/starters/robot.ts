import type { Playbook } from '../../../../schemas/playbook';
import type { Locale, Text } from '../../../../schemas/text';
import type { NewPlaybookParams } from '../../protocol';
import { addDays, type LocalDate } from '../time/dates';
import type { SellingPlace } from './answers/place';
import { handoverNeeds, wordsFor } from './handover-words';
import { starterWords as words } from './wording';

export type RobotChoice = NonNullable<NewPlaybookParams['robot']>;

/** Days until the decision is reviewed. */
const reviewAfter = 90;

/**
 * The sections that follow from the decision about smart service.
 * @param opener who looks after it first thing in the morning
 */
export function robotSections(
  choice: RobotChoice,
  place: SellingPlace,
  opener: string,
  locale: Locale,
  today: LocalDate,
): Pick<Playbook, 'decision' | 'assistant' | 'disable'> {
  const owner = words.owner[locale];
  const decided = { decided_by: owner, decided_on: today, review_on: addDays(today, reviewAfter) };
  if (choice === 'off')
    return {
      decision: { smart_service: 'disabled', reasons: ['personal_service'], ...decided },
      disable: disable(place, opener, locale),
    };
  return {
    decision: { smart_service: 'enabled', keep_reasons: ['automation_wanted'], ...decided },
    assistant: {
      active: choice === 'kept' ? 'always' : 'out_of_hours',
      handover_keywords: [...wordsFor(handoverNeeds, locale)],
      knowledge_review: { every: '7d', owner },
      wrong_answers: { limit: 20, what_then: words.tooManyWrong[locale] },
    },
  };
}

function disable({ platform }: SellingPlace, opener: string, locale: Locale): Playbook['disable'] {
  const say = (text: Text): string => text[locale];
  const isDouyin = platform === 'douyin';
  return {
    surface: 'pc',
    steps: words.steps.map(({ action, title, elsewhere, path, control }) => ({
      id: action.replaceAll('_', '-'),
      action,
      title: say(isDouyin ? title : (elsewhere ?? title)),
      ...(isDouyin && path && { path: [...path] }),
      ...(control && { control }),
    })),
    if_not_found: [
      {
        action: 'search_help_center',
        words: [...(isDouyin ? words.robotNames.zh : words.robotNames[locale])],
      },
      'contact_platform_support',
    ],
    rollback: words.wayBack.map(({ action, title, elsewhere, path, control }) => ({
      action,
      title: say(isDouyin ? title : (elsewhere ?? title)),
      ...(isDouyin && path && { path: [...path] }),
      ...(control && { control }),
      ...(action === 'switch_on' && { undoes: 'switch-off' }),
    })),
    recheck_every: '7d',
    recheck_by: opener,
    other_responders: words.otherResponders.map(say),
    announce_to: [say(words.everyone)],
  };
}
