// An identity provider on this machine's own address (oidc-provider), at which one account is always signed in; its answers can be spoilt on the way.
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who is signed in at the provider. */
export interface Account {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
}

/** The provider as a test uses it. */
export interface TestProvider {
  readonly issuer: string;
  /** Whom it vouches for from now on. */
  account: Account;
  /** What is done to the JSON of an answer of a path before it is sent; null gives no answer at all. */
  spoil: ((path: string, answer: Record<string, unknown>) => Record<string, unknown> | string) | null;
  close(): Promise<void>;
}

export const CLIENT = { id: 'seized', secret: 'a secret of the client, long enough' } as const;

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

/** Starts a provider whose only client comes back to one address. */
export async function startProvider(redirectUri: string): Promise<TestProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server: Server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made: TestProvider = {
    issuer,
    account: { sub: 'nobody', name: 'Nobody', email: 'nobody@example.org', email_verified: true },
    spoil: null,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    jwks: { keys: [KEY] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ['for this test alone'] },
    features: { devInteractions: { enabled: false } },
    findAccount: () => ({ accountId: made.account.sub, claims: () => ({ ...made.account }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: CLIENT.id, accountId: context.oidc.session!.accountId! });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/'))
      return void provider.interactionFinished(request, response, { login: { accountId: made.account.sub } });
    if (made.spoil) spoilAnswer(request, response, made.spoil);
    callback(request, response);
  };
  return made;
}

function spoilAnswer(request: IncomingMessage, response: ServerResponse, spoil: NonNullable<TestProvider['spoil']>): void {
  const end = response.end.bind(response);
  response.end = ((body: unknown) => {
    if (!/json/.test(String(response.getHeader('content-type')))) return end(body as string);
    const changed = spoil(request.url ?? '', JSON.parse(String(body)) as Record<string, unknown>);
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}

/** Walks from the start to the way back as a browser does, keeping the provider's cookies; gives the address to come back to. */
export async function walk(start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let step = 0; step < 10; step++) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      cookies.set(name!, value!);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`the provider stopped at ${address} with ${answer.status}: ${await answer.text()}`);
    address = new URL(next, address).href;
    if (!address.startsWith(new URL(start).origin)) return address;
  }
  throw new Error('the provider leads in circles');
}
