// A marked sentence in, its plain words and what must be read in them out.

/** What a mark says of a provision. */
export interface Expected {
  readonly verb: string;
  readonly force: string;
  readonly addressees: string[];
  deadline: string | null;
  recurrence: string | null | undefined;
  reporting: boolean;
}

/** Takes the marks out of a sentence; see src/languages/zh/examples.ts for their meaning. */
export function unmark(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  const text = marked.replace(/\{([^:}]+):([^}]+)\}/g, (_, words: string, mark: string) => {
    const last = expected.at(-1);
    const [key, value = ''] = mark.split('=');
    if (key === 'to') last?.addressees.push(...value.split(', '));
    else if (key === 'by' && last) last.deadline = value;
    else if (key === 'every' && last) last.recurrence = value || null;
    else if (key === 'report' && last) last.reporting = true;
    else expected.push({ verb: words, force: mark, addressees: [], deadline: null, recurrence: undefined, reporting: false });
    return words;
  });
  return { text, expected };
}
