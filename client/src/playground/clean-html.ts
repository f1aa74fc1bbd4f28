/** What Markdown of the server is made of. */
const ALLOWED = new Set(
  'A,B,BLOCKQUOTE,BR,CODE,DEL,DIV,EM,H1,H2,H3,H4,H5,H6,HR,I,LI,OL,P,PRE,S,SPAN,STRONG,TABLE,TBODY,TD,TH,THEAD,TR,UL'.split(
    ',',
  ),
);

/**
 * HTML made of Markdown without all that Markdown has no sign for: it quotes texts of the playbook, in which anything may
 * stand. The words of what is taken out stay.
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    if (!ALLOWED.has(element.tagName)) {
      element.replaceWith(element.textContent ?? '');
      continue;
    }
    for (const { name, value } of [...element.attributes])
      if (name !== 'class' && !(name === 'href' && /^https?:/.test(value))) element.removeAttribute(name);
    if (element.tagName === 'A') {
      element.setAttribute('target', '_blank');
      element.setAttribute('rel', 'noreferrer noopener');
    }
  }
  return body.innerHTML;
}
