import { lineOf } from '../from-one';
import { fileName, type FileRange } from '../service';

/** The line of a place, and the name of its file where it is in one that the playbook extends. */
export const placeOf = (range: FileRange) => ({
  line: lineOf(range),
  ...(range.uri === undefined ? {} : { written_in: fileName(range.uri) }),
});
