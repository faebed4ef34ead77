// A register with documents, members, a mail server and a receiver of webhooks, all on this machine: for tests of what is told to whom.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { makeApi } from '../../../src/faces/api/app.ts';
import { runNotices, type Tally, type Ways, waysOf } from '../../../src/faces/notices/run.ts';
import { type NoticeSettings, noticeSettings } from '../../../src/faces/notices/settings.ts';
import { type Database, keepAll, type Member, makeToken, match, openRegister } from '../../../src/register/index.ts';
import { decisions } from '../../register/contract/decisions.ts';
import { join, openDesk } from '../../register/contract/partner.ts';

/** The day on which the registers of these tests begin. */
export const START = new Date('2031-06-01T08:00:00Z');

/** A member with the header of a token. */
export interface Somebody {
  readonly member: Member;
  readonly authorization: string;
}

/** A letter as the catcher took it. */
export interface Caught {
  readonly to: string;
  readonly source: string;
}

/** Takes mail and keeps it; `refuses` makes it say no. */
export async function catchMail() {
  const letters: Caught[] = [];
  const state = { refuses: false };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username }, _, done) => done(null, { user: username ?? '' }),
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(state.refuses ? new Error('no such mailbox') : null),
    onData: (stream, session, done) => {
      let source = '';
      stream.on('data', (piece: Buffer) => {
        source += piece.toString();
      });
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  // The words of a letter, whatever the encoding of its body.
  const text = (n: number): string => {
    const [head, ...body] = letters[n]!.source.split('\r\n\r\n');
    const raw = body.join('\r\n\r\n');
    const decoded = /base64/i.test(head!)
      ? Buffer.from(raw, 'base64').toString()
      : /quoted-printable/i.test(head!)
        ? Buffer.from(
            raw
              .replace(/=\r\n/g, '')
              .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
            'latin1',
          ).toString()
        : raw;
    return decoded.replaceAll('\r\n', '\n');
  };
  return {
    letters,
    text,
    state,
    url: `smtp://user:smtp-password@127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A request as the receiver took it. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Takes webhooks and keeps them; answers with `state.status`. */
export async function receiveWebhooks() {
  const requests: Received[] = [];
  const state = { status: 204, location: '' };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => {
      body += piece.toString();
    });
    request.on('end', () => {
      requests.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(state.status, state.location ? { location: state.location } : {}).end('x'.repeat(100));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    state,
    port,
    url: `http://127.0.0.1:${port}/notices`,
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** A register whose clock the test moves. */
export class NoticeDesk {
  private at = START;
  readonly complaints: string[] = [];

  private constructor(
    readonly db: Database,
    readonly desk: Member,
    readonly settings: NoticeSettings,
    readonly ways: Ways,
  ) {}

  static async open(env: Readonly<Record<string, string>>): Promise<NoticeDesk> {
    const db = await openRegister({ directory: null });
    await keepAll(db, decisions(START));
    await match(db);
    await db.query('update documents set added_at = $1', [START.toISOString()]);
    const settings = noticeSettings(env);
    return new NoticeDesk(db, await openDesk(db, START), settings, waysOf(settings));
  }

  /** Makes a member; gives them with the header of a token that may read and file. */
  async member(organisation: string, role: 'reader' | 'filer' | 'reviewer' = 'filer'): Promise<Somebody> {
    const member = await join(this.db, this.desk, organisation, [role], this.at);
    const scopes =
      role === 'reader'
        ? (['read'] as const)
        : role === 'filer'
          ? (['read', 'file'] as const)
          : (['read', 'file', 'review'] as const);
    const { token } = await makeToken(this.db, member, { label: 'test', scopes, days: 300 }, this.at);
    return { member, authorization: `Bearer ${token}` };
  }

  readonly app = makeApiOf(this);

  /** Asks over HTTP; gives status and body, parsed when it is JSON. */
  async send(method: string, path: string, authorization: string | null, body?: unknown) {
    const answer = await this.app().request(path.startsWith('/api') ? path : `/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, text, type, json: type.includes('json') ? (JSON.parse(text) as never) : (null as never) };
  }

  get now(): Date {
    return this.at;
  }

  /** Moves the clock to a moment and does one round. */
  async round(moment: string | Date = this.at): Promise<Tally> {
    this.at = new Date(moment);
    return runNotices(this.db, this.ways, this.at, (line) => this.complaints.push(line));
  }

  /** Forgets who is told and what was filed, and sets the clock back; documents and members stay. */
  async reset(): Promise<void> {
    this.at = START;
    this.complaints.length = 0;
    const tables = ['notices', 'deliveries', 'subscription_secrets', 'subscriptions', 'saved_questions', 'filings'];
    await this.db.query('delete from matches where filing is not null');
    await this.db.query('delete from coverage');
    for (const table of tables) await this.db.query(`delete from sealed.${table}`);
  }

  close(): Promise<void> {
    return this.db.close();
  }
}

const makeApiOf = (desk: NoticeDesk) => {
  let made: ReturnType<typeof makeApi> | null = null;
  const read = () => Promise.reject(new Error('nothing is read here'));
  return () => {
    made ??= makeApi({ db: desk.db, read, version: '0.1.0', now: () => desk.now, notices: desk.settings });
    return made;
  };
};
