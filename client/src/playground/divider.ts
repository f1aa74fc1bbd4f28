import { keepText, keptText } from './storage';

const KEY = 'service-playbook.divider';
const [LEAST, MOST, STEP] = [20, 80, 5];

/** Lets a person move the divider between both sides, by pointer or arrows; its place is kept. */
export function movableDivider(divider: HTMLElement, sides: HTMLElement): void {
  let share = 50;
  const put = (to: number) => {
    share = Math.min(Math.max(Math.round(to), LEAST), MOST);
    sides.style.setProperty('--pg-share', `${share}%`);
    divider.setAttribute('aria-valuenow', String(share));
    divider.setAttribute('aria-valuemin', String(LEAST));
    divider.setAttribute('aria-valuemax', String(MOST));
    keepText(KEY, String(share));
  };
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    // A frame would take the pointer.
    sides.classList.add('pg-moving');
  });
  divider.addEventListener('pointermove', (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const { left, width } = sides.getBoundingClientRect();
    put(((event.clientX - left) / width) * 100);
  });
  divider.addEventListener('lostpointercapture', () => sides.classList.remove('pg-moving'));
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') put(share - STEP);
    if (key === 'ArrowRight') put(share + STEP);
  });
  put(Number(keptText(KEY)) || 50);
}
