// A server that listens: it finishes what is under way when it is told to stop, takes nothing new, and cuts off what never ends.
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from '../../../src/faces/api/listen.ts';

const HERE = { host: '127.0.0.1', port: 0, isPortFree: false };

/** An application whose one answer waits until it is let go; `begun` tells that the request has come. */
function waiting() {
  let letGo = () => {};
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const app = new Hono().get('/slow', async (c) => {
    begin();
    await released;
    return c.text('whole');
  });
  return { app, begun, letGo };
}

test('a request under way is answered whole, a new one is not taken, and idle lines do not hold it up', async () => {
  const { app, begun, letGo } = waiting();
  const server = await listen(app.fetch, HERE);
  expect((await fetch(`${server.address}/nothing`)).status).toBe(404); // leaves an idle line open
  const answer = fetch(`${server.address}/slow`);
  await begun;
  const stopped = server.stop(60_000);
  await expect(fetch(`${server.address}/slow`)).rejects.toThrow();
  letGo();
  expect(await (await answer).text()).toBe('whole');
  await stopped;
});

test('what never ends is cut off after the grace', async () => {
  const { app, begun } = waiting();
  const server = await listen(app.fetch, HERE);
  const answer = fetch(`${server.address}/slow`).then(
    () => 'answered',
    () => 'cut off',
  );
  await begun;
  await server.stop(1);
  expect(await answer).toBe('cut off');
});

test('a port that is taken is told with what to do, or another is taken', async () => {
  const { app } = waiting();
  const first = await listen(app.fetch, HERE);
  const port = Number(new URL(first.address).port);
  await expect(listen(app.fetch, { ...HERE, port })).rejects.toThrow(
    `127.0.0.1:${port} cannot be served: another program has that port, or Seized does already. Name another port`,
  );
  await expect(listen(app.fetch, { ...HERE, host: '192.0.2.1' })).rejects.toThrow('this machine has no such address');
  const second = await listen(app.fetch, { ...HERE, port, isPortFree: true });
  expect(second.address).not.toBe(first.address);
  await Promise.all([first.stop(1), second.stop(1)]);
});
