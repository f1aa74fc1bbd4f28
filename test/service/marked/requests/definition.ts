import { definition } from '../../../../server/src/service/features/definition';
import type { MarkedRequest } from '../request';

export const definitions: MarkedRequest = {
  name: 'definition',
  shown: 'in the text',
  answer: ({ file, position, withPlaces }) => withPlaces(definition(file, position, '2026-11-22')),
};
