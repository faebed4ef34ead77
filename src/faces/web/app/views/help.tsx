// The keys and the handbook in, the page that the help key leads to out. The handbook is written in English.
import type { ComponentProps } from 'react';
import Handbook from '../../../../../docs/handbook.md';
import { View } from '../parts/view.tsx';
import { type Key, useWords } from '../words/index.ts';

const EVERYWHERE: readonly (readonly [keys: string, does: Key])[] = [
  ['Ctrl K · ⌘ K', 'help.palette'],
  ['/', 'help.search'],
  ['?', 'help.help'],
];
const IN_REVIEW = ['a', 'c', 'r', 'j', 'k', 'u'] as const;

const PICTURES = import.meta.glob<string>('../../../../../docs/pictures/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

const [WIDTH, HEIGHT] = [1360, 860]; // of all pictures: their place is kept while they come
const Picture = ({ src, alt }: ComponentProps<'img'>) => (
  <img src={PICTURES[`../../../../../docs/${src}`]} alt={alt} width={WIDTH} height={HEIGHT} loading="lazy" />
);
const Words = ({ href, children }: ComponentProps<'a'>) => (href?.startsWith('http') ? <a href={href}>{children}</a> : children);
const Untold = () => null; // the page has a title of its own
const AS_HERE = { img: Picture, a: Words, h1: Untold };

/** The keys, then the handbook. */
export function HelpView() {
  const { say } = useWords();
  const rows = [
    ...EVERYWHERE.map(([keys, does]) => [keys, say(does)] as const),
    ...IN_REVIEW.map((key) => [key, `${say('review.title')}: ${say(`review.key.${key}`)}`] as const),
  ];
  return (
    <View title={say('help.title')} lead={say('help.lead')}>
      <h2>{say('help.keys')}</h2>
      <dl className="keys">
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <article className="handbook" lang="en" dir="ltr">
        <Handbook components={AS_HERE} />
      </article>
    </View>
  );
}
