// Arguments of `seized notices` in, a round of telling, or the list of subscriptions, out.
import { UsageError } from '../options.ts';
import { type Command, DATA, parse, text } from './command.ts';

const HELP = `seized notices run    look for what is new, and send the mail and webhooks whose time has come: one round
seized notices list   the subscriptions: whose, on what, by which way, what waits and what went wrong

seized serve does a round every minute. Run it yourself, on a schedule, where no process serves.

  ${DATA}

Settings (environment)
  SMTP_URL              the mail server: smtps://user:password@mail.example.org; without it no mail is sent
  SMTP_FROM             the sender: notices@register.example.org
  SEIZED_ADDRESS        where people open the register, for links: https://register.example.org
  SEIZED_WEBHOOK_ALLOW  hosts and networks outside the public internet to which webhooks may go: hooks.example.int,10.2.0.0/16

Examples
  seized notices run
  seized notices list
`;

/** The command. */
export const notices: Command = {
  summary: 'seized notices run|list   tell subscribers what is new, or list the subscriptions',
  help: async () => HELP,
  run: async (argv) => {
    const { positionals, wordOf } = parse(argv, { data: text });
    const [what, ...rest] = positionals;
    if ((what !== 'run' && what !== 'list') || rest.length) throw new UsageError('Say what to do: seized notices run, or list.');
    const { listSubscriptions, runOnce } = await import('./notices.ts');
    return what === 'run' ? runOnce(wordOf('data')) : listSubscriptions(wordOf('data'));
  },
};
