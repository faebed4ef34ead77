// An identity provider's address and the client's secret in, the way to it and who it vouches for out (OpenID Connect, code with PKCE).
import type { Configuration, CustomFetch } from 'openid-client';
import { type Identity, RegisterError } from '../../register/index.ts';

/** Where people may sign in besides here; from the environment. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: "Sign in with …". */
  readonly label: string;
}

/** What an attempt is recognised by when the person comes back; three values that tell nothing of each other. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** An identity provider. */
export interface OpenIdProvider {
  readonly label: string;
  /** The address to which a person is sent. @throws RegisterError `unreachable`. */
  begin(attempt: Attempt, redirectUri: string): Promise<string>;
  /** Whom the provider vouches for. @throws RegisterError `not-signed-in` when an answer does not hold, `unreachable`. */
  finish(attempt: Attempt, answered: URL): Promise<Identity>;
}

const MOST_ANSWER = 1024 * 1024; // bytes of one answer of the provider
const MOST_SECONDS = 10;
const MOST_LABEL = 60;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const NAMES = ['SEIZED_OIDC_ISSUER', 'SEIZED_OIDC_CLIENT_ID', 'SEIZED_OIDC_CLIENT_SECRET'] as const;

/**
 * Reads the settings from the environment; null when none is set.
 * @throws RegisterError `wrong-parameter` when some are missing, or the issuer is no https address.
 */
export function openIdSettings(environment: Readonly<Record<string, string | undefined>>): OpenIdSettings | null {
  const given = NAMES.filter((name) => environment[name]);
  if (!given.length) return null;
  const missing = NAMES.filter((name) => !environment[name]);
  if (missing.length)
    throw new RegisterError('wrong-parameter', `Sign-in by OpenID Connect also needs ${missing.join(' and ')}.`);
  const issuer = environment.SEIZED_OIDC_ISSUER!;
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (!url || !(url.protocol === 'https:' || isLoopback(url)))
    throw new RegisterError('wrong-parameter', `SEIZED_OIDC_ISSUER is "${issuer}", and has to be an https address.`);
  return {
    issuer,
    clientId: environment.SEIZED_OIDC_CLIENT_ID!,
    clientSecret: environment.SEIZED_OIDC_CLIENT_SECRET!,
    label: (environment.SEIZED_OIDC_LABEL ?? url.hostname).slice(0, MOST_LABEL),
  };
}

const isLoopback = (url: URL): boolean => url.protocol === 'http:' && LOOPBACK.has(url.hostname);

/** Makes the provider of some settings; it is asked about itself when it is first needed. */
export function makeOpenIdProvider(settings: OpenIdSettings): OpenIdProvider {
  let found: Promise<Configuration> | null = null;
  const configuration = () => {
    found ??= discover(settings);
    found.catch(() => {
      found = null;
    });
    return found;
  };
  return {
    label: settings.label,
    begin: (attempt, redirectUri) =>
      told(settings, 'unreachable', async () => {
        const client = await import('openid-client');
        const parameters = {
          redirect_uri: redirectUri,
          scope: 'openid email profile',
          state: attempt.state,
          nonce: attempt.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
          code_challenge_method: 'S256',
        };
        return client.buildAuthorizationUrl(await configuration(), parameters).href;
      }),
    finish: (attempt, answered) =>
      told(settings, 'not-signed-in', async () => identityOf(settings, await configuration(), attempt, answered)),
  };
}

async function discover(settings: OpenIdSettings): Promise<Configuration> {
  const client = await import('openid-client');
  const isOpen = isLoopback(new URL(settings.issuer));
  return client.discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
    [client.customFetch]: fetchBounded,
    timeout: MOST_SECONDS,
    execute: [client.enableNonRepudiationChecks, ...(isOpen ? [client.allowInsecureRequests] : [])],
  });
}

async function identityOf(
  { issuer }: OpenIdSettings,
  configuration: Configuration,
  { state, nonce, verifier }: Attempt,
  answered: URL,
): Promise<Identity> {
  const client = await import('openid-client');
  const tokens = await client.authorizationCodeGrant(configuration, answered, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims()!;
  const { userinfo_endpoint } = configuration.serverMetadata();
  const more = userinfo_endpoint ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
  const said: Readonly<Record<string, unknown>> = { ...more, ...claims };
  const textOf = (name: string) => (typeof said[name] === 'string' ? (said[name] as string).trim().slice(0, 300) || null : null);
  return { issuer, subject: claims.sub, name: textOf('name'), email: said.email_verified === true ? textOf('email') : null };
}

// An answer that is too large is broken off while it is read.
const fetchBounded: CustomFetch = async (address, options) => {
  const response = await fetch(address, options as RequestInit);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > MOST_ANSWER) throw new Error('the answer is too large');
    pieces.push(piece);
  }
  const hasBody = ![101, 204, 205, 304].includes(response.status);
  return new Response(hasBody ? Buffer.concat(pieces) : null, { status: response.status, headers: response.headers });
};

// What went wrong there is told without its words, which may hold codes and tokens; the log gets the kind of failure.
async function told<T>({ label }: OpenIdSettings, code: 'unreachable' | 'not-signed-in', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { name, code: kind } = error as { name?: string; code?: unknown };
    console.error(`seized: sign-in with ${label} failed: ${name ?? 'Error'} ${typeof kind === 'string' ? kind : ''}`.trim());
    throw new RegisterError(
      code,
      code === 'unreachable'
        ? `${label} cannot be reached, or is no identity provider. Try again later, or sign in with a password.`
        : `Signing in with ${label} did not come through. Start again.`,
    );
  }
}
