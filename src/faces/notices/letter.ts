// What a subscription tells in, a letter for people or a body for programs out.
import type { Delivery, Subscription } from '../../register/index.ts';
import type { Letter } from './mail.ts';
import type { Telling } from './told.ts';
import { sayIn } from './wording.ts';

const MOST_TOLD = 200; // rows of one message; the rest is counted

const HEADS = { 'at once': 'new', daily: 'daily', weekly: 'weekly' } as const;

/** The letter of a delivery, in the language of the subscription. */
export function letterOf({ id, subscription, email }: Delivery, { title, told }: Telling, address: string | null): Letter {
  const { language, rhythm } = subscription;
  const head = sayIn(language, HEADS[rhythm], { title });
  const leave = address && `${address}/notices`;
  const paragraphs = told
    .slice(0, MOST_TOLD)
    .map(({ wording: { line, quote, link } }) =>
      [`• ${line}`, quote && `  ${sayIn(language, 'quote', { words: quote })}`, link && `  ${link}`].filter(Boolean).join('\n'),
    );
  const more = told.length > MOST_TOLD ? [sayIn(language, 'more', { count: told.length - MOST_TOLD })] : [];
  const foot = [sayIn(language, 'footer'), leave && sayIn(language, 'leave', { address: leave })].filter(Boolean).join('\n');
  const text = [`${head} (${told.length})`, ...paragraphs, ...more, `-- \n${foot}`].join('\n\n');
  return { to: email, subject: `Seized: ${oneLine(head)} (${told.length})`, text: `${text}\n`, id, leave };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/** The body of a webhook: JSON with `type`, `timestamp` and `data`, each notice with its row and the words and place it rests on. */
export const bodyOf = (subscription: Subscription, { title, watched, told }: Telling, at: Date): string =>
  JSON.stringify({
    type: 'seized.notices',
    timestamp: at.toISOString(),
    data: {
      subscription: subscription.id,
      about: subscription.about,
      subject: subscription.subject,
      title,
      question: watched.question.name,
      notices: told
        .slice(0, MOST_TOLD)
        .map(({ wording: { key, what, line, link }, row }) => ({ id: key, what, line, link, row })),
      more: Math.max(0, told.length - MOST_TOLD),
    },
  });
