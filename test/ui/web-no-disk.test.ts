import { worksOnNoDisk } from './on-no-disk';

describe('the editor in the browser alone, in a folder that is on no disk', () => {
  worksOnNoDisk(() => ({ web: true }));
});
