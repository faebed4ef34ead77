// Arguments of `seized file` in, a filing or a table filed, or a word on one, out.
import { UsageError } from '../options.ts';
import { type Command, DATA, list, parse, text } from './command.ts';

const STEPS = ['accept', 'return', 'withdraw', 'redact', 'receipt'] as const;
const COMMON = {
  data: text,
  as: text,
  csv: text,
  attach: list,
  confidentiality: text,
  'shared-with': text,
  key: text,
  why: text,
};

const HELP = `seized file                                  the kinds of filing
seized file KIND                             the fields of a kind, with an example
seized file KIND --as EMAIL --FIELD VALUE …   file one; lists are parted by semicolons
seized file KIND --as EMAIL --csv TABLE.csv  file every row of a table, or none
seized file accept|return|withdraw|redact|receipt NUMBER --as EMAIL [--why REASON]

  --as EMAIL            whose filing or word it is: a member of the register. Whoever sits at the register's machine is trusted;
                        the audit chain tells what was done here as what was done over HTTP
  --confidentiality X   public, shared or internal (default: that of the kind)
  --shared-with A,B     the organisations that a shared filing is for
  --attach FILE         a file that belongs to it (PDF, DOCX, XLSX, PNG, JPEG, CSV, TXT ...; 10 MiB at most); as often as need be
  --key KEY             the same key gives the same filing, however often
  ${DATA}

Examples
  seized file point-of-contact
  seized file contribution --as filer@au.example.org --csv contributions.csv
  seized file lesson --as filer@au.example.org --attach review.pdf --title "…"
  seized file accept f-7kq2m2xd4a --as reviewer@au.example.org
`;

/** The command. */
export const file: Command = {
  summary: 'seized file KIND ...      file what an organisation has to tell, or a table of it',
  help: async () => HELP,
  run: async (argv) => {
    const [what, ...rest] = argv;
    const faces = await import('./file.ts');
    if (!what || what.startsWith('-')) return faces.showKinds();
    const step = STEPS.find((one) => one === what);
    if (step) {
      const { positionals, wordOf } = parse(rest, COMMON);
      if (positionals.length !== 1) throw new UsageError(`Name one filing: seized file ${step} f-….`);
      return faces.takeStep({
        step,
        id: positionals[0]!,
        as: memberOf(wordOf('as')),
        why: wordOf('why') ?? '',
        data: wordOf('data'),
      });
    }
    const { kindOf, KINDS, fieldsOf } = await import('../../../filings/index.ts');
    const kind = kindOf(what);
    if (!kind)
      throw new UsageError(`There is no kind of filing "${what}". There are: ${KINDS.map(({ name }) => name).join(', ')}.`);
    if (!rest.length) return faces.showKind(kind);
    const names = fieldsOf(kind).map(({ name }) => name);
    const { values, positionals, wordOf } = parse(rest, { ...Object.fromEntries(names.map((name) => [name, text])), ...COMMON });
    if (positionals.length) throw new UsageError(`Not understood: ${positionals.join(' ')}. Fields look like --${names[0]} "…".`);
    const texts = Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, String(values[name])]])));
    if (values.csv && values.attach) throw new UsageError('A table takes no attachments: file what has some one by one.');
    return faces.file({
      kind,
      texts,
      as: memberOf(wordOf('as')),
      csv: wordOf('csv'),
      confidentiality: wordOf('confidentiality'),
      sharedWith: wordOf('shared-with')?.split(','),
      key: wordOf('key'),
      attached: (values.attach as string[] | undefined) ?? [],
      data: wordOf('data'),
    });
  },
};

function memberOf(email: string | undefined): string {
  if (!email) throw new UsageError('Say whose filing it is: --as filer@example.org.');
  return email;
}
