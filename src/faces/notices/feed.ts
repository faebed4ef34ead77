// What a subscription gave notice of in, an Atom feed (RFC 4287) out; the same notices give the same feed.
import { Feed } from 'feed';
import type { Subscription } from '../../register/index.ts';
import type { Entry } from './told.ts';

// The words of documents are text; the feed says that its content is HTML.
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

// Characters that XML 1.0 cannot hold.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const clean = (text: string): string => escaped(text.replace(FORBIDDEN, '�'));

/** The feed; `address` is where people open the register. Its own secret address is nowhere in it. */
export function atomOf(subscription: Subscription, title: string, entries: readonly Entry[], address: string): string {
  const updated = new Date(entries[0]?.noticedAt ?? subscription.made_at);
  const feed = new Feed({
    id: `urn:seized:subscription:${subscription.id}`,
    title: clean(`Seized – ${title}`),
    updated,
    generator: 'Seized',
    language: subscription.language,
    link: address,
    author: { name: 'Seized', link: address },
  });
  for (const { wording, noticedAt } of entries) {
    const { key, what, line, quote, link } = wording;
    feed.addItem({
      id: `urn:seized:notice:${subscription.id}:${key}`,
      title: clean(line),
      link: link ?? address,
      date: new Date(noticedAt),
      published: new Date(noticedAt),
      content: `<p>${clean(line)}</p>${quote ? `<blockquote>${clean(quote)}</blockquote>` : ''}`,
      category: [{ name: what, term: what }],
    });
  }
  return feed.atom1();
}
