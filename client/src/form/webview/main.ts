import type { FromForm, ToForm } from '../messages';
import { startForm } from './start-form';
import type { KeptForm } from './start-form';

interface VsCodeApi {
  postMessage(message: FromForm): void;
  getState(): KeptForm | undefined;
  setState(state: KeptForm): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();
const receive = startForm(document.getElementById('page')!, {
  kept: api.getState(),
  keep: (kept) => api.setState(kept),
  post: (message) => api.postMessage(message),
});
window.addEventListener('message', ({ data }: MessageEvent<ToForm>) => receive(data));
