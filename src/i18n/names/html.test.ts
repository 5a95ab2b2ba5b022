import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a text in HTML', () => {
  it('can end no attribute and begin no tag', () => {
    const hostile = `" onclick="alert('&amp;')"><script>`;
    expect(html`<a title="${hostile}">${hostile}</a>`.html).toBe(
      `<a title="&quot; onclick=&quot;alert('&amp;amp;')&quot;&gt;&lt;script&gt;">&quot; onclick=&quot;alert('&amp;amp;')&quot;&gt;&lt;script&gt;</a>`,
    );
  });

  it('stays as it is where it is HTML already', () => {
    expect(html`<p>${html`<b>${'a < b'}</b>`}</p>`.html).toBe('<p><b>a &lt; b</b></p>');
  });
});
