import { hover } from '../../../../server/src/service/features/hover';
import type { MarkedRequest } from '../request';

/** The hover's Markdown. It is asked on 2026-11-22 at noon in China. */
export const hovers: MarkedRequest = {
  name: 'hover',
  shown: 'below',
  answer: ({ file, position }) => {
    const found = hover(file, position, { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00Z' });
    const { contents } = found ?? { contents: '' };
    if (typeof contents === 'string' || !('value' in contents)) return 'nothing\n';
    return `${contents.value}\n`;
  },
};
