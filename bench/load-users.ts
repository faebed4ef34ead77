// People who are signed in at a server, and a time, in; what they were answered and the receipts they hold out. Part of bench/load.ts.
import { KINDS, type Kind } from '../src/filings/index.ts';

/** Somebody who is signed in. */
export interface User {
  readonly organisation: string;
  readonly type: string;
  readonly cookie: string;
  readonly guard: string;
  readonly isReviewer: boolean;
}

export type Act = 'ask' | 'file' | 'accept';

/** A request as whoever made it felt it: from the moment they meant to make it until its answer. */
export interface Felt {
  readonly act: Act;
  readonly what: string;
  readonly ms: number;
  /** How often the server was not there, and the same request was made again. */
  readonly again: number;
}

/** What came of all of them. */
export interface Load {
  readonly felt: readonly Felt[];
  /** The number of the filing by the key under which it was filed, as the receipt told. */
  readonly receipts: ReadonlyMap<string, string>;
  /** Answers that were neither a success nor asked for. */
  readonly errors: readonly string[];
}

/** What the users do, how long and how often. */
export interface Plan {
  readonly origin: string;
  readonly users: readonly User[];
  readonly seconds: number;
  /** Milliseconds from one request of a user to the next. */
  readonly every: number;
  /** A random number from 0 to 1. */
  readonly random: () => number;
  /** The path of a question with its parameters. */
  readonly question: () => string;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const AGAIN_MS = 200;
const PATIENCE_MS = 60_000; // a server that is gone for longer is an error
const CONFLICT = 409; // another reviewer accepted it a moment before

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Signs somebody in. */
export async function signIn(origin: string, email: string, password: string): Promise<Pick<User, 'cookie' | 'guard'>> {
  const answer = await fetch(`${origin}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
  const { guard } = (await answer.json()) as { guard: string };
  return { guard, cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
}

/** Lets every user ask, file or accept, each at their own moments. */
export async function live(plan: Plan): Promise<Load> {
  const load = { felt: [] as Felt[], receipts: new Map<string, string>(), errors: [] as string[] };
  const began = performance.now();
  await Promise.all(
    plan.users.map(async (user, i) => {
      for (let turn = 0; turn * plan.every < plan.seconds * 1000; turn++) {
        const meant = began + (i / plan.users.length) * plan.every + turn * plan.every;
        await sleep(meant - performance.now());
        await act(plan, user, `load-${i}-${turn}`, meant, load);
      }
    }),
  );
  return load;
}

type Gathered = { readonly felt: Felt[]; readonly receipts: Map<string, string>; readonly errors: string[] };

async function act(plan: Plan, user: User, key: string, meant: number, { felt, receipts, errors }: Gathered): Promise<void> {
  const doing: Act = plan.random() < 0.5 ? 'ask' : user.isReviewer ? 'accept' : 'file';
  const kind = doing === 'file' ? kindFor(user, plan.random) : null;
  const path = doing === 'ask' ? plan.question() : kind ? '/filings' : await oldest(plan.origin, user);
  if (path === null) return;
  const body = kind && { kind: kind.name, content: kind.example, confidentiality: plan.random() < 0.8 ? 'public' : 'internal' };
  const { answer, again } = await insist(
    `${plan.origin}/api/v1${path}`,
    user,
    doing === 'ask' ? null : JSON.stringify(body),
    key,
  );
  felt.push({ act: doing, what: kind?.name ?? path.replace(/\?.*|f-\w+/, ''), ms: performance.now() - meant, again });
  if (answer.status === 200 && kind) receipts.set(key, (JSON.parse(answer.body) as { filing: string }).filing);
  const isExpected = answer.status === 200 || (doing === 'accept' && answer.status === CONFLICT);
  if (!isExpected) errors.push(`${doing} ${kind?.name ?? path}: ${answer.status} ${answer.body.slice(0, 200)}`);
}

function kindFor({ type }: User, random: () => number): Kind {
  const kinds = KINDS.filter(({ filers }) => !filers || (filers as readonly string[]).includes(type));
  return kinds[Math.floor(random() * kinds.length)]!;
}

// What waits for a reviewer's word in their organisation.
async function oldest(origin: string, user: User): Promise<string | null> {
  const { answer } = await insist(
    `${origin}/api/v1/filings?state=submitted&limit=5&organisation=${user.organisation}`,
    user,
    null,
    '',
  );
  const { filings } = JSON.parse(answer.body) as { filings?: { id: string }[] };
  const last = filings?.at(-1);
  return last ? `/filings/${last.id}/accept` : null;
}

// The same request again as long as nobody answers: the key keeps a filing from being made twice.
async function insist(address: string, user: User, body: string | null, key: string): Promise<{ answer: Answer; again: number }> {
  const headers = {
    cookie: user.cookie,
    'x-seized-guard': user.guard,
    'content-type': 'application/json',
    'idempotency-key': key,
  };
  const until = performance.now() + PATIENCE_MS;
  for (let again = 0; ; again++) {
    try {
      const answer = await fetch(address, body === null ? { headers } : { method: 'POST', headers, body });
      return { answer: { status: answer.status, body: await answer.text() }, again };
    } catch (error) {
      if (performance.now() > until) return { answer: { status: 0, body: String(error) }, again };
      await sleep(AGAIN_MS);
    }
  }
}
