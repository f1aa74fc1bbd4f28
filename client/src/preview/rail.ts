/** The rail of contents: leads to the parts, and shows in which one the page is. */
export interface Rail {
  /** Marks the part that is at the top of the window. */
  mark(): void;
}

/** How far from the top of the window a part counts as the one that is read, as a share of its height. */
const READ_AT = 0.25;

export function railOf(root: HTMLElement): Rail {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    jump(root, link.hash.slice(1));
    link.closest('details')?.removeAttribute('open');
  });
  let asked = false;
  const mark = () => {
    asked = false;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.sp-rail li > a')];
    if (links.length === 0) return;
    const here = window.innerHeight * READ_AT;
    const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
    const index = parts.findLastIndex(
      (part) => part?.checkVisibility() && part.getBoundingClientRect().top <= here,
    );
    links.forEach((link, at) => {
      if (at !== index) return link.removeAttribute('aria-current');
      if (link.hasAttribute('aria-current')) return;
      link.setAttribute('aria-current', 'location');
      keepInSight(link);
    });
  };
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(mark);
  };
  window.addEventListener('scroll', soon, { passive: true });
  return { mark: soon };
}

/** Scrolls to a part and puts the focus on its heading, from where the keyboard goes on. */
function jump(root: HTMLElement, id: string): void {
  const part = document.getElementById(id);
  if (!part || !root.contains(part)) return;
  const heading = part.querySelector<HTMLElement>('.sp-title') ?? part;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
}

/** Scrolls the rail alone, never the page. */
function keepInSight(link: HTMLElement): void {
  const rail = link.closest<HTMLElement>('.sp-rail');
  if (!rail || rail.scrollHeight <= rail.clientHeight) return;
  const [own, around] = [link.getBoundingClientRect(), rail.getBoundingClientRect()];
  if (own.top < around.top) rail.scrollTop -= around.top - own.top + around.height / 3;
  else if (own.bottom > around.bottom) rail.scrollTop += own.bottom - around.bottom + around.height / 3;
}
