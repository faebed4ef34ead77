// API10:2023 Unsafe consumption of APIs: what other servers answer is taken for what it is. Identity providers: openid.test.ts.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download } from '../../../../src/faces/cli/register/download.ts';

const BOUNDS = { mostBytes: 50_000, mostMs: 700 };
type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

describe('API10: what a source of documents answers', () => {
  let server: Server;
  let answer: Answer = () => {};
  let address = '';
  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each<[string, Answer, RegExp]>([
    ['more than is taken', (_, r) => r.end('x'.repeat(60_000)), /larger than/],
    ['more than it said', (_, r) => r.writeHead(200, { 'content-length': 10 }) && r.end('x'.repeat(9)), /broke off|longer than/],
    ['nothing, for ever', () => {}, /longer than 0.7 s/],
    ['a little, for ever', (_, r) => r.writeHead(200).write('x'), /longer than 0.7 s/],
    ['itself, again and again', (_, r) => r.writeHead(302, { location: '/a' }).end(), /leads on more than 5 times/],
    ['no HTTP', (q) => q.socket.end('hello\r\n\r\n'), /broke off/],
    ['a broken line', (q) => q.socket.destroy(), /broke off/],
  ])('%s', async (_, given, words) => {
    answer = given;
    await expect(download(address, BOUNDS)).rejects.toThrow(words);
  });

  test('what unpacks to much is not unpacked', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000)));
    expect((await download(address, BOUNDS)).bytes.length).toBeLessThan(50_000);
  });

  test('the type that a source tells is cleaned, and no other header counts', async () => {
    const type = 'Text/HTML; charset=utf-8';
    answer = (_, response) => response.writeHead(200, { 'content-type': type, 'set-cookie': 'a=b' }).end('<p>x</p>');
    expect(await download(address, BOUNDS)).toMatchObject({ mediaType: 'text/html', status: 200 });
  });
});
