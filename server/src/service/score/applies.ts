import type { Playbook, SectionName } from '../../../../schemas/playbook';
import { closedTimeIsOurs, isSwitchedOff, servesByHand } from '../triage/smart-service';
import type { SmartServiceState } from './weights';

/** The channels on which a shop goes live. */
const onAir: readonly string[] = ['live_comment', 'short_video_comment'];

/** Whether a section that is not written applies to a shop; in doubt it does. */
export function hasUseFor(section: SectionName, { decision, shop }: Playbook): boolean {
  const service = decision?.smart_service;
  if (section === 'disable') return service !== 'enabled';
  if (section === 'assistant') return service !== 'disabled';
  if (section === 'live') return !shop.channels || shop.channels.some((channel) => onAir.includes(channel));
  return true;
}

/**
 * Whether a criterion applies to a shop by its smart service; in doubt it does, since the hours of smart service are in
 * `assistant`, which may be absent.
 */
export function isAsked(asked: SmartServiceState | undefined, playbook: Playbook): boolean {
  if (asked === undefined) return true;
  if (asked === 'off') return isSwitchedOff(playbook);
  if (!playbook.assistant) return true;
  return asked === 'open hours by hand' ? servesByHand(playbook) : closedTimeIsOurs(playbook);
}
