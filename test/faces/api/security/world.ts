// A register over HTTP with somebody of every role in three organisations, signed in: what the tests of security start from.
import { makeApi } from '../../../../src/faces/api/app.ts';
import type { OpenIdSettings } from '../../../../src/faces/api/openid-provider.ts';
import { KINDS } from '../../../../src/filings/index.ts';
import { type Database, type Member, makeToken, openRegister, type Right, type Role } from '../../../../src/register/index.ts';
import { join, openDesk, PASSWORD } from '../../../register/contract/partner.ts';

/** When everything happens, unless a test moves the clock. */
export const AT = new Date('2031-05-01T09:00:00Z');
/** A content that can be filed. */
export const NOTICE = KINDS.find(({ name }) => name === 'article-54-notice')!.example;

/** One request; `as` names who makes it, such as `filer of au`, and is left out for the public. */
export interface Ask {
  readonly as?: string | undefined;
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The register, and how to ask it. */
export interface World {
  readonly db: Database;
  readonly app: ReturnType<typeof makeApi>;
  readonly members: ReadonlyMap<string, Member>;
  readonly moveTo: (at: Date) => void;
  send(method: string, path: string, ask?: Ask): Promise<Response>;
  /** The headers of somebody's session: its cookie and guard. */
  headersOf(name: string): Readonly<Record<string, string>>;
  /** The header of a token of somebody, with some scopes. */
  bearer(name: string, scopes: readonly Right[]): Promise<Readonly<Record<string, string>>>;
  /** Files as `filer of au`; gives the number. */
  filed(wish?: object): Promise<string>;
  close(): Promise<void>;
}

const ROLES: readonly (readonly [organisation: string, role: Role])[] = [
  ['desk', 'reviewer'],
  ['desk', 'administrator'],
  ['au', 'reader'],
  ['au', 'filer'],
  ['au', 'reviewer'],
  ['au', 'administrator'],
  ['eu', 'filer'],
  ['eu', 'reviewer'],
  ['eu', 'administrator'],
];

/** Makes the world. */
export async function makeSecurityWorld(parts: { openId?: OpenIdSettings; hosts?: readonly string[] } = {}): Promise<World> {
  const db = await openRegister({ directory: null });
  let now = AT;
  const read = () => Promise.reject(new Error('nothing is read here'));
  const app = makeApi({ db, read, version: '0.1.0', now: () => now, rate: { points: 1e9, seconds: 1 }, ...parts });
  const members = new Map<string, Member>();
  const sessions = new Map<string, Record<string, string>>();
  const first = await openDesk(db, AT);
  for (const [organisation, role] of ROLES)
    members.set(`${role} of ${organisation}`, await join(db, first, organisation, [role], AT));
  const send: World['send'] = async (method, path, { as, body, raw, headers } = {}) =>
    app.request(path.startsWith('/api/') || path.startsWith('http') ? path : `/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(as ? sessions.get(as) : {}), ...headers },
      ...(raw === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: raw as string }),
    });
  for (const [organisation, role] of ROLES) {
    const answer = await send('POST', '/sign-in', { body: { email: `${role}@${organisation}.example.org`, password: PASSWORD } });
    const { guard } = (await answer.json()) as { guard: string };
    sessions.set(`${role} of ${organisation}`, {
      cookie: answer.headers.get('set-cookie')!.split(';')[0]!,
      'x-seized-guard': guard,
    });
  }
  return {
    db,
    app,
    members,
    send,
    moveTo: (at) => {
      now = at;
    },
    headersOf: (name) => sessions.get(name)!,
    bearer: async (name, scopes) => {
      const { token } = await makeToken(db, members.get(name)!, { label: 'test', scopes, days: 300 }, AT);
      return { authorization: `Bearer ${token}` };
    },
    filed: async (wish = {}) => {
      const body = { kind: 'article-54-notice', content: NOTICE, ...wish };
      const answer = (await (await send('POST', '/filings', { as: 'filer of au', body })).json()) as { filing: string };
      return answer.filing;
    },
    close: () => db.close(),
  };
}

/** An operation as the description of the interface has it. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly isOpen: boolean;
  /** The right that is asked for; null where any member will do. */
  readonly right: Right | null;
  readonly parameters: readonly { name: string; in: string; schema: Record<string, unknown> }[];
  readonly body: Readonly<Record<string, { schema: Record<string, unknown> }>>;
}

/** Every operation of the description. */
export async function operationsOf({ app }: Pick<World, 'app'>): Promise<Operation[]> {
  const description = (await (await app.request('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, Record<string, unknown>>>;
  };
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const security = (operation.security ?? [{}]) as Record<string, string[]>[];
      const content = (operation.requestBody as { content?: Operation['body'] } | undefined)?.content;
      return {
        name: `${method} ${path}`,
        method: method.toUpperCase(),
        path,
        isOpen: security.some((way) => !Object.keys(way).length),
        right: (security.find(({ session }) => session)?.session?.[0] ?? null) as Right | null,
        parameters: (operation.parameters ?? []) as Operation['parameters'],
        body: content ?? {},
      };
    }),
  );
}
