import { stateDay, publishedChanges, type PublishedChange } from '../archive/queries/changes.ts';
import { addressOf, feedAt, pageAt } from '../site/paths.ts';
import { changeView } from '../facts/changes.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Context } from '../names/names.ts';
import { element, escaped, html, Html, join, anchor } from '../names/html.ts';
import { withAddresses } from '../text/runs.ts';
import { uriOf, uuidOf } from './uri.ts';

const labels = {
  fr: { before: 'Avant\u00A0:', now: 'Désormais\u00A0:', sources: 'D’après\u00A0:' },
  ja: { before: '訂正前：', now: '訂正後：', sources: '根拠：' },
};
const feedTitle = {
  fr: 'Archives des Rencontres franco-japonaises\u00A0: changements et corrections',
  ja: '日仏自治体交流会議アーカイブ：変更と訂正',
};

const LONGEST = 50;

/** A moment of a day, which the format requires: the number of a change as seconds, so that no two changes share one. */
function momentOf(day: string, number: number): string {
  return new Date(Date.parse(day) + number * 1000).toISOString().replace('.000', '');
}

/** A change as HTML, which stands in the feed as text. It is read elsewhere: each link has its host. */
function contentOf(context: Context, { what, touched, count, corrections }: ReturnType<typeof changeView>): string {
  const words = labels[context.locale];
  const list = touched.map(({ href, name }) => element('li', {}, anchor(href, name)));
  const corrected = corrections.map(({ of, before, now, sources }) => {
    const proofs = sources.map(({ href, brief }) => html`${anchor(href, brief)} `);
    const both = [words.before, ' ', before, element('br', {}), words.now, ' ', now, element('br', {})];
    return html`${element('p', {}, of)}\n${element('p', {}, both, words.sources, ' ', proofs)}`;
  });
  // A feed has no styles of ours, so quotation marks are written as text.
  const parts = [element('p', {}, what.text), list.length > 0 ? element('ul', {}, list) : element('p', {}, count)];
  return new Html(withAddresses(join([...parts, corrected], '\n').runs, addressOf)).html;
}

function entryOf(context: Context, change: PublishedChange): string {
  const view = changeView(context, change);
  const at = addressOf(pageAt(context.locale, 'about/corrections', view.id));
  return `<entry>
<title>${escaped(view.what.text)}</title>
<id>urn:uuid:${uuidOf(`changes/${change.id}/${context.locale}`)}</id>
<link rel="alternate" type="text/html" href="${escaped(uriOf(at))}"/>
<updated>${momentOf(change.date, change.number)}</updated>
<content type="html">${escaped(contentOf(context, view))}</content>
</entry>
`;
}

/** Changes as an Atom feed (RFC 4287), the newest first. Without a host, links are relative to that of the feed. */
export function atomFeed(context: Context): string {
  const { archive, locale } = context;
  const changes = publishedChanges(archive).slice(0, LONGEST);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<title>${escaped(feedTitle[locale])}</title>
<id>urn:uuid:${uuidOf(`changes/${locale}`)}</id>
<link rel="self" type="application/atom+xml" href="${escaped(addressOf(feedAt(locale)))}"/>
<link rel="alternate" type="text/html" href="${escaped(addressOf(pageAt(locale, 'about/corrections')))}"/>
<updated>${momentOf(stateDay(archive), archive.changes.length)}</updated>
<author><name>${escaped(siteStrings.name[locale])}</name></author>
<rights>${escaped(siteStrings.licence[locale])}</rights>
${changes.map((change) => entryOf(context, change)).join('')}</feed>
`;
}
