// Arguments of `seized exchange` in, filings exchanged with another register, or a key given or trusted, out.
import { UsageError } from '../options.ts';
import { type Command, DATA, DESK, flag, parse, text, WHO } from './command.ts';

const HELP = `seized exchange key [FILE] [--name NAME]          this register's public key, for others to trust
seized exchange trust NAME FILE [--speaks-for A,B] [--address URL] [--replace]
                                                  trust the key of another register, which is called NAME here
seized exchange distrust NAME                     trust it no longer; what came from it stays
seized exchange registers                         the registers that are known
seized exchange export FILE [--for ORGANISATION] [--kind KIND] [--since DAY]
                                                  write what is public, or also what is shared with an organisation, signed
seized exchange import FILE                       take over the bundle of a register that is trusted; twice is once
seized exchange import --from NAME                ask that register itself; SEIZED_EXCHANGE_TOKEN holds a token of a member there

  --speaks-for A,B   the organisations whose filings are taken from it (default: all that have no members here)
  --address URL      where it answers: https://register.example.org
  --replace          it has another key than before
  ${DATA}
  ${WHO}

Examples
  seized exchange key our-key.json --name african-union
  seized exchange trust european-union their-key.json --speaks-for eu
  seized exchange export for-eu.json --for eu
  seized exchange import from-eu.json
`;

const STEPS = ['key', 'trust', 'distrust', 'registers', 'export', 'import'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The command. */
export const exchange: Command = {
  summary: 'seized exchange ...       give filings to other registers, signed, and take over theirs',
  help: async () => HELP,
  run: async (argv) => {
    const [what, ...rest] = argv;
    const step = STEPS.find((one) => one === what);
    if (!step) throw new UsageError(`Say what to exchange: seized exchange ${STEPS.join('|')}.`);
    const options = {
      name: text,
      'speaks-for': text,
      address: text,
      replace: flag,
      for: text,
      kind: text,
      since: text,
      from: text,
    };
    const { values, positionals, wordOf } = parse(rest, { ...options, data: text, who: text });
    const place = { data: wordOf('data'), who: wordOf('who') ?? DESK };
    const faces = await import('./bundles.ts');
    const file = (n: number, example: string): string => {
      if (positionals.length !== n) throw new UsageError(`It looks like: seized exchange ${step} ${example}.`);
      return positionals[n - 1]!;
    };
    if (step === 'registers') return faces.showRegisters(place);
    if (step === 'distrust') return faces.endTrust(file(1, 'NAME'), place);
    if (step === 'key') {
      if (positionals.length > 1) throw new UsageError('Name one file, or none for standard output.');
      return faces.writeCard(positionals[0], wordOf('name'), place);
    }
    if (step === 'trust') {
      const card = file(2, 'NAME FILE');
      const speaksFor = wordOf('speaks-for')?.split(',').filter(Boolean);
      const wish = { name: positionals[0]!, speaksFor, address: wordOf('address'), replaces: values.replace === true };
      return faces.trustCard(card, wish, place);
    }
    if (step === 'export') {
      const since = wordOf('since');
      if (since && !DAY.test(since)) throw new UsageError(`--since takes a day such as 2031-06-30, not "${since}".`);
      return faces.writeBundle(file(1, 'FILE'), { organisation: wordOf('for') ?? null, kind: wordOf('kind'), since }, place);
    }
    const from = wordOf('from');
    if (from && positionals.length) throw new UsageError('Name a file, or a register with --from, not both.');
    return from ? faces.pullBundle(from, process.env.SEIZED_EXCHANGE_TOKEN, place) : faces.readBundle(file(1, 'FILE'), place);
  },
};
