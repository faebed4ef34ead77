// `seized review ...` in: a word on what the register has, an addition, its undoing, the export of all words, or a name taken out.
import { UsageError } from '../options.ts';
import { type Command, DATA, DESK, list, parse, text, WHO } from './command.ts';

const ACTIONS = ['accept', 'correct', 'reject', 'add', 'undo', 'export', 'anonymise'] as const;

const HELP = `seized review accept|reject SUBJECT --why REASON
seized review correct SUBJECT --field NAME --value VALUE --why REASON
seized review add WHAT --document SYMBOL --quote WORDS [--set NAME=VALUE,...] --why REASON
seized review undo NUMBER --why REASON
seized review export > words.ndjson
seized review anonymise (--name NAME | --word NUMBER) --why REASON

What people say wins over the machine, survives reading again, and can be taken back by its number.
SUBJECT is what the question "facts" gives: commitment:ID, match:ID|SYMBOL, mandate:..., citation:..., act:..., provision:...
WHAT is commitment, match, mandate, citation, act or provision; a match names its --commitment ID.

  --field NAME     of a commitment: addressee, due (days with commas), until; of a match: met_on; of facts their own fields
  --value VALUE    the right value; "none" for nothing
  --set NAME=VALUE a field of what is added; may be given several times
  ${WHO}
  ${DATA}

Examples
  seized review correct 'commitment:seized:S/RES/2086(2013)#p12/requests/secretary-general' --field due --value 2014-01-21 --why corrigendum
  seized review add mandate --document 'S/RES/2100 (2013)' --quote 'Decides to establish MINUSMA' --set mission=MINUSMA --set action=establish --why missed
  seized review undo 3 --why 'a slip'
`;

export const review: Command = {
  summary: 'seized review ...        accept, correct, reject or add; take back; export; take names out',
  help: async () => HELP,
  run: async (argv) => {
    const { positionals, wordOf, values } = parse(argv, {
      data: text,
      who: text,
      why: text,
      field: text,
      value: text,
      document: text,
      language: text,
      quote: text,
      commitment: text,
      name: text,
      word: text,
      set: list,
    });
    const [action, about, ...others] = positionals;
    const known = ACTIONS.find((one) => one === action);
    if (!known) throw new UsageError(`Say what to do: ${ACTIONS.join(', ')}.`);
    if (others.length) throw new UsageError(`Not understood: ${others.join(' ')}.`);
    const needsSubject = known !== 'export' && known !== 'anonymise';
    if (needsSubject === (about === undefined))
      throw new UsageError(needsSubject ? `Name what to ${known}.` : `"${known}" takes no subject.`);
    if (known !== 'export' && !wordOf('why'))
      throw new UsageError('Say why with --why: a word without a reason helps nobody later.');
    const wish = {
      action: known,
      about: about ?? '',
      data: wordOf('data'),
      who: wordOf('who') ?? DESK,
      why: wordOf('why') ?? '',
      field: wordOf('field'),
      value: wordOf('value'),
      document: wordOf('document'),
      language: wordOf('language'),
      quote: wordOf('quote'),
      commitment: wordOf('commitment'),
      name: wordOf('name'),
      word: wordOf('word'),
      set: (values.set as string[] | undefined) ?? [],
    };
    return (await import('./review.ts')).runReview(wish);
  },
};
