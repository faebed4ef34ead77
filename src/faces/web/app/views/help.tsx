// The keys that work everywhere and in review in, a page that lists them out; the help key leads here.
import { View } from '../parts/view.tsx';
import { type Key, useWords } from '../words/index.ts';

const EVERYWHERE: readonly (readonly [keys: string, does: Key])[] = [
  ['Ctrl K · ⌘ K', 'help.palette'],
  ['/', 'help.search'],
  ['?', 'help.help'],
];
const IN_REVIEW = ['a', 'c', 'r', 'j', 'k', 'u'] as const;

/** The keys. */
export function HelpView() {
  const { say } = useWords();
  const rows = [
    ...EVERYWHERE.map(([keys, does]) => [keys, say(does)] as const),
    ...IN_REVIEW.map((key) => [key, `${say('review.title')}: ${say(`review.key.${key}`)}`] as const),
  ];
  return (
    <View title={say('help.title')} lead={say('help.lead')}>
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
    </View>
  );
}
