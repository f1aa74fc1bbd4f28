import type { ProductInfo } from '../../../../../../schemas/sections/product-info';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, nothing } from '../../../text/html';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import { chips, fieldRows, keyValues, part, scrolledTable, sectionHeading, under } from '../../section';

const words = {
  field: { zh: '每个商品页要写的', en: 'Every page states' },
} as const satisfies Record<string, Text>;

/** The facts that product pages state and where, then the products whose pages are incomplete. */
export function productInfoPart(page: PageContext): readonly TitledPart[] {
  const info = page.playbook.product_info;
  if (!info) return [];
  const products = under(page.title('product_info.products'), incomplete(page, info));
  return [part('product-info', sectionHeading(page, 'product_info'), html`${table(page, info)}${products}`)];
}

function table(page: PageContext, { fields = [] }: ProductInfo): Html {
  if (fields.length === 0) return nothing;
  const path = 'product_info.fields.*';
  const keys = ['where', 'status', 'owner', 'note'] as const;
  const head = [page.say(words.field), ...keys.map((key) => page.title(`${path}.${key}`))];
  const rows = fields.map((item) => {
    const its = { ...item, status: item.status ?? 'stated' };
    const cells = keys.map((key) => {
      const words = page.words(`${path}.${key}`, its[key]);
      return html`<td>${item[key] === undefined ? words : page.field({ in: item, key }, words)}</td>`;
    });
    const name = page.link({ in: item }, page.words(`${path}.field`, item.field));
    return html`<tr>
      <th scope="row">${name}</th>
      ${cells}
    </tr>`;
  });
  return scrolledTable(head, rows);
}

function incomplete(page: PageContext, { products = [] }: ProductInfo): Html {
  if (products.length === 0) return nothing;
  const path = 'product_info.products.*';
  const items = products.map((product) => {
    const name = page.link({ in: product }, page.label(path, product));
    const lacks = chips(page, product.missing, `${path}.missing.*`);
    return html`<li>
      ${name} ${lacks}${keyValues(fieldRows(page, product, path, ['owner', 'due', 'note']))}
    </li>`;
  });
  return html`<ul>
    ${items}
  </ul>`;
}
