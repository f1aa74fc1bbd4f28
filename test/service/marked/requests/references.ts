import { references } from '../../../../server/src/service/features/references';
import type { MarkedRequest } from '../request';

export const referencesOf: MarkedRequest = {
  name: 'references',
  shown: 'in the text',
  answer: ({ file, position, withPlaces }) => withPlaces(references(file, position, true)),
};
