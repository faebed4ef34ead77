// What the server says is wrong in, the same in the reader's language out; numbers and lists inside a sentence are carried over.
import { useCallback } from 'react';
import { useWords } from '../../words/index.ts';

const NUMBER = /\d[\d.]*/;
const LISTED = /^([^:]+): (.+)$/;

/** Says a sentence: as it is, with % for its number, or its beginning before a colon. */
export function useSentences(): (sentence: string) => string {
  const { served } = useWords();
  return useCallback(
    (sentence) => {
      const whole = served(sentence);
      if (whole !== sentence) return whole;
      const number = NUMBER.exec(sentence)?.[0];
      const numbered = number ? served(sentence.replace(number, '%')) : '';
      if (number && numbered !== sentence.replace(number, '%')) return numbered.replace('%', number);
      const [, head, rest] = LISTED.exec(sentence) ?? [];
      return head && rest ? `${served(head)}: ${rest.split(', ').map(served).join(', ')}` : sentence;
    },
    [served],
  );
}
