import assert from 'node:assert/strict';
import { html, lines } from '../../server/src/service/text/html';

describe('html', () => {
  it('escapes every value', () => {
    const bad = `<script>alert("1")</script>'&`;
    assert.equal(
      html`<p title="${bad}">${bad}</p>`.text,
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;</p>',
    );
  });
  it('leaves what is HTML already, also in lists, and leaves out what is nothing', () => {
    const inner = html`<b>${'<'}</b>`;
    assert.equal(
      html`${inner}${[inner, '<']}${undefined}${false}${null}${0}`.text,
      '<b>&lt;</b><b>&lt;</b>&lt;0',
    );
  });
  it('keeps the lines of a text', () => assert.equal(lines('a\r\n<b>\nc').text, 'a<br>&lt;b&gt;<br>c'));
});
