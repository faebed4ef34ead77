// What the server says is wrong in, the same in the reader's language out.
import { useCallback } from 'react';
import { useWords } from '../../words/index.ts';
import { sentenceIn } from './sentence.ts';

/** Says sentences in the reader's language. */
export function useSentences(): (sentence: string) => string {
  const { served } = useWords();
  return useCallback((sentence) => sentenceIn(served, sentence), [served]);
}
