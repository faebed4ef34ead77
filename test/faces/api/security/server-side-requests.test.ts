// API7:2023 Server side request forgery: `seized fetch` goes where its administrator sends it and is led nowhere else. Webhooks: notices.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download } from '../../../../src/faces/cli/register/download.ts';

const BOUNDS = { mostBytes: 1000, mostMs: 2000 };

describe('API7: where the program goes', () => {
  let server: Server;
  let inner: Server;
  let target = '';
  let asked = 0;
  const portOf = (one: Server) => (one.address() as AddressInfo).port;
  beforeAll(async () => {
    inner = createServer((_, response) => {
      asked++;
      response.end('inside');
    });
    server = createServer((_, response) => response.writeHead(302, { location: target }).end());
    for (const one of [inner, server]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    for (const one of [inner, server]) one.close();
  });

  // Every way to write an address of this machine or of a network behind it.
  test.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[64:ff9b::7f00:1]/',
    'http://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'data:text/plain,inside',
    'https://user:secret@example.org/',
  ])('a source that leads to %s is not followed', async (address) => {
    target = address.replace('PORT', String(portOf(inner)));
    await expect(download(`http://127.0.0.1:${portOf(server)}/`, BOUNDS)).rejects.toThrow(/was not fetched|is no address/);
    expect(asked).toBe(0);
  });

  test('the secret for a source goes to that source alone', async () => {
    let sent: string | undefined;
    const other = createServer((request, response) => {
      sent = request.headers.authorization;
      response.end('x');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    target = `http://127.0.0.1:${portOf(other)}/`;
    await download(`http://127.0.0.1:${portOf(server)}/`, BOUNDS, { authorization: 'Bearer secret' }).catch(() => {});
    expect(sent).toBeUndefined();
    other.close();
  });
});
