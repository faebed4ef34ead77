// Webhooks: signed as Standard Webhooks says, tried again and given up, and never into a network that is closed (OWASP API7, SSRF).
import { createHmac } from 'node:crypto';
import type { lookup } from 'node:dns';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allowedOf } from '../../../src/faces/networks.ts';
import { makePost } from '../../../src/faces/notices/webhook.ts';
import { NoticeDesk, receiveWebhooks, type Somebody } from './desk.ts';

const KEY = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const MESSAGE = { id: 'd-1', body: '{"type":"seized.notices"}', signingKey: KEY, at: new Date('2031-06-01T08:00:00Z') };
const MINUTE = 60_000;

/** A resolver that gives these addresses, one list a call, the last for ever. */
const resolving = (...answers: readonly (readonly string[])[]) => {
  let call = 0;
  return ((_: string, __: object, done: (error: null, addresses: object[]) => void) => {
    const addresses = answers[Math.min(call++, answers.length - 1)]!;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as typeof lookup;
};

describe('a webhook', () => {
  let hooks: Awaited<ReturnType<typeof receiveWebhooks>>;
  beforeAll(async () => {
    hooks = await receiveWebhooks();
    return () => hooks.close();
  });
  beforeEach(() => {
    hooks.requests.length = 0;
    Object.assign(hooks.state, { status: 204, location: '' });
  });
  const url = (host: string) => `http://${host}:${hooks.port}/notices`;

  test('is signed over id, timestamp and body with the key that its subscriber was shown', async () => {
    expect(await makePost(allowedOf('127.0.0.1'))(hooks.url, MESSAGE)).toBe(204);
    const { headers, body } = hooks.requests[0]!;
    const signature = createHmac('sha256', Buffer.alloc(32, 7)).update(`d-1.1938067200.${body}`).digest('base64');
    expect(headers).toMatchObject({
      'webhook-id': 'd-1',
      'webhook-timestamp': '1938067200',
      'webhook-signature': `v1,${signature}`,
    });
  });

  test.each([
    'http://example.org/hook', // not https
    'https://user:password@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'not an address',
    '',
    'https://localhost/',
    'https://hooks.localhost/',
    'https://127.0.0.1/',
    'https://2130706433/', // 127.0.0.1 as one number
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
  ])('may not be sent to %s', async (address) => {
    const post = makePost(allowedOf(''));
    expect(() => post(address, MESSAGE)).toThrow(/^The address of the webhook /);
  });

  test.each(['127.0.0.1', '169.254.169.254', '10.0.0.8', '::1', '::ffff:127.0.0.1', 'fd12::1'])(
    'to a public name that stands for %s is not sent',
    async (address) => {
      const post = makePost(allowedOf(''), resolving([address]));
      await expect(post('https://hooks.example.org/', MESSAGE)).rejects.toThrow('the host lies in a closed network');
      expect(hooks.requests).toEqual([]);
    },
  );

  test('is judged by the address it is connected to, not by one that the name had before', async () => {
    const post = makePost(allowedOf('rebound.example.org'), resolving(['127.0.0.1']));
    expect(await post(url('rebound.example.org'), MESSAGE)).toBe(204); // allowed by its name
    const rebinding = makePost(allowedOf('127.0.0.9'), resolving(['127.0.0.9'], ['127.0.0.1']));
    await expect(rebinding('https://rebinding.example.org/', MESSAGE)).rejects.toThrow('could not be reached');
    await expect(rebinding('https://rebinding.example.org/', MESSAGE)).rejects.toThrow('the host lies in a closed network');
    expect(hooks.requests).toHaveLength(1);
  });

  test('follows no redirect', async () => {
    Object.assign(hooks.state, { status: 307, location: url('127.0.0.1') });
    expect(await makePost(allowedOf('127.0.0.1'))(hooks.url, MESSAGE)).toBe(307);
    expect(hooks.requests).toHaveLength(1);
  });

  test('waits no longer than its limit for a receiver that says nothing', async () => {
    const open = new Set<Socket>();
    const silent = createServer((socket) => void open.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()));
    const { port } = silent.address() as { port: number };
    const post = makePost(allowedOf('127.0.0.1'), undefined, 50);
    await expect(post(`http://127.0.0.1:${port}/`, MESSAGE)).rejects.toThrow('no answer within 0.05 s');
    for (const socket of open) socket.destroy();
    silent.close();
  });

  test('an administrator may allow hosts, addresses and networks, and nothing else', () => {
    const allowed = allowedOf('hooks.example.int, 10.2.0.0/16, 192.168.1.9, fd00::/8');
    expect(allowed.hosts.has('hooks.example.int')).toBe(true);
    expect(['10.2.3.4', '192.168.1.9'].map((one) => allowed.networks.check(one))).toEqual([true, true]);
    expect(['10.3.0.1', '192.168.1.8'].map((one) => allowed.networks.check(one))).toEqual([false, false]);
    expect(() => allowedOf('10.0.0.0/8, what is this?')).toThrow('"what is this?" is neither a host');
  });
});

describe('a subscription by webhook', () => {
  let hooks: Awaited<ReturnType<typeof receiveWebhooks>>;
  let desk: NoticeDesk;
  let au: Somebody;
  beforeAll(async () => {
    hooks = await receiveWebhooks();
    desk = await NoticeDesk.open({ SEIZED_WEBHOOK_ALLOW: '127.0.0.1' });
    au = await desk.member('au');
  });
  afterAll(async () => {
    await desk.close();
    await hooks.close();
  });
  const subscribe = async () => {
    const wish = { about: 'actor', subject: 'Secretary-General', way: 'webhook', remindDays: 30, address: hooks.url };
    const { json } = await desk.send('POST', '/subscriptions', au.authorization, wish);
    return json as { subscription: { id: string }; signingKey: string };
  };
  const listed = async () =>
    (
      (await desk.send('GET', '/subscriptions', au.authorization)).json as {
        subscriptions: { problem: string; stopped_at: string }[];
      }
    ).subscriptions;

  test('is tried again under the same id, later each time, then given up until its member renews it; 410 ends it', async () => {
    const { subscription, signingKey } = await subscribe();
    expect(signingKey).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    hooks.state.status = 500;
    const waits: number[] = [];
    await desk.round();
    for (let last = desk.now.getTime(), at = last; hooks.requests.length < 8; at += MINUTE) {
      const before = hooks.requests.length;
      await desk.round(new Date(at));
      if (hooks.requests.length === before) continue;
      waits.push(Math.round((at - last) / MINUTE));
      last = at;
      if (waits.length === 4) at += 250 * MINUTE - MINUTE; // long waits are not walked minute by minute
      if (waits.length > 4) at += (waits.length === 5 ? 1020 : 1437) * MINUTE;
    }
    expect(waits).toEqual([1, 4, 16, 64, 256, 1024, 1440]);
    expect(new Set(hooks.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await listed()).toMatchObject([{ problem: 'the receiver answered 500', stopped_at: expect.any(String) }]);
    expect(await desk.round(new Date(desk.now.getTime() + 9999 * MINUTE))).toMatchObject({ told: 0, failed: 0 });

    hooks.state.status = 204;
    const { json } = await desk.send('POST', `/subscriptions/${subscription.id}/renew`, au.authorization, {});
    expect((json as { signingKey: string }).signingKey).not.toBe(signingKey);
    await desk.round();
    expect(hooks.requests).toHaveLength(9);
    expect(await listed()).toMatchObject([{ problem: null, stopped_at: null }]);

    await desk.send('DELETE', `/subscriptions/${subscription.id}`, au.authorization);
    await subscribe();
    hooks.state.status = 410;
    desk.complaints.length = 0;
    await desk.round(new Date('2031-07-20T00:00:00Z'));
    await desk.round(new Date('2031-09-10T00:00:00Z'));
    expect(await listed()).toEqual([]);
  });

  test('to a closed host is refused when it is made', async () => {
    const wish = { about: 'actor', subject: 'A', way: 'webhook', address: 'https://169.254.169.254/latest/' };
    const { status, text } = await desk.send('POST', '/subscriptions', au.authorization, wish);
    expect([status, text.includes('closed network')]).toEqual([400, true]);
  });
});
