import type { TextEdit } from 'vscode-languageserver-types';
import type { ShiftAction } from '../../protocol';
import type { Analysis } from '../document/analysis';
import { textEdits } from '../document/edits-to-text';
import { addedShift, copiedShift, removedShift, splitDay } from './edit-list-of-shifts';
import { breakEdits, removedBreak } from './edit-breaks';
import { daysEdits, movedDay } from './edit-days';
import { assigned, unassigned } from './edit-members';
import { movedBy, timeEdits } from './edit-time';
import { isRefusal, type EditsOrRefusal, type Refusal, refuse } from './refusals';
import { shiftKeys, type ShiftPlace } from './shift-keys';
import { losesComment } from '../document/loses-comment';

/**
 * Turns an action on the schedule into text edits that change the values it names and nothing else: comments, quotes,
 * order and anchors stay. An action that changes nothing gives no edits.
 */
export function shiftEdits(file: Analysis, action: ShiftAction): readonly TextEdit[] | Refusal {
  // Into the file itself: what it takes over from others is edited there.
  const own = file.alone ?? file;
  const isNew = action.kind === 'add';
  const outcome = isNew ? addedShift(own, action) : outcomeOf(file, action);
  if (isRefusal(outcome)) return outcome;
  const document = (isNew ? own : file).documents[0]!;
  const edits = textEdits(file, document, outcome);
  if (outcome.length > 0 && edits.length === 0) return refuse('unreadable');
  if (action.kind !== 'remove' && losesComment(file, edits)) return refuse('comment');
  return edits;
}

function outcomeOf(file: Analysis, action: Exclude<ShiftAction, { kind: 'add' }>): EditsOrRefusal {
  const place = shiftKeys(file.documents[0]!.playbook).at(action.shift);
  return place ? onShift(file, place, action) : refuse('gone');
}

function onShift(
  file: Analysis,
  place: ShiftPlace,
  action: Exclude<ShiftAction, { kind: 'add' }>,
): EditsOrRefusal {
  const { shift } = place;
  switch (action.kind) {
    case 'time':
      return timeEdits(file, shift, action);
    case 'move':
      return movedBy(file, shift, action.by);
    case 'days':
      return daysEdits(file, shift, action);
    case 'move-day':
      return movedDay(file, shift, action);
    case 'assign':
      return assigned(file, shift, action.member);
    case 'unassign':
      return unassigned(file, shift, action.member);
    case 'break':
      return breakEdits(file, shift, action);
    case 'remove-break':
      return removedBreak(file, shift, action.index);
    case 'duplicate':
      return copiedShift(file, place);
    case 'remove':
      return removedShift(file, place);
    case 'split-day':
      return splitDay(file, place, action.day);
    default:
      return refuse('gone');
  }
}
