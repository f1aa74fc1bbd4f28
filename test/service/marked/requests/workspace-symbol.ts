import { foundPlaces } from '../../../../server/src/service/features/found-places';
import { namedPlaces } from '../../../../server/src/service/features/named-places';
import type { MarkedRequest } from '../request';

/** The search over all playbooks: the line of each result, its name, and in brackets where it is. */
export const searches: MarkedRequest = {
  name: 'workspace-symbol',
  shown: 'below',
  answer: ({ file }, { asked }) => {
    const files = [file, ...(file.bases ?? [])].map((one) => ({
      uri: one.uri,
      file: one.uri.split('/').at(-1)!,
      places: namedPlaces(one.alone ?? one, 'zh'),
    }));
    const found = foundPlaces(files, asked.get('search') ?? '');
    return (
      found
        .map(
          ({ name, location, containerName }) =>
            `${location.range.start.line + 1}: ${name} [${containerName}]\n`,
        )
        .join('') || 'nothing\n'
    );
  },
};
