// Batches are kept two at a time, but readings of one document in their order, and a failure is told when nothing is on its way any more.
import { expect, test } from 'vitest';
import { Abreast } from '../../../src/register/documents/abreast.ts';
import { ingest, reading } from '../contract/sample.ts';

const resolution = (number: string) => {
  const read = reading(number);
  return ingest({ ...read, document: { ...read.document, symbol: `S/RES/${number} (2031)` } });
};

// A batch that ends when it is told to.
function batchOf(...numbers: readonly string[]) {
  let end: () => void = () => {};
  let fail: (error: Error) => void = () => {};
  let isBegun = false;
  const done = new Promise<string>((resolve, reject) => {
    end = () => resolve(numbers.join('+'));
    fail = reject;
  });
  return {
    ingests: numbers.map(resolution),
    keep: () => {
      isBegun = true;
      return done;
    },
    isBegun: () => isBegun,
    end: () => end(),
    fail: (message: string) => fail(new Error(message)),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('two batches are kept at a time, the third waits for the first', async () => {
  const abreast = new Abreast<string>();
  const [one, two, three] = [batchOf('1'), batchOf('2'), batchOf('3')];
  expect(await abreast.begin(one.ingests, one.keep)).toEqual([]);
  expect(await abreast.begin(two.ingests, two.keep)).toEqual([]);
  const third = abreast.begin(three.ingests, three.keep);
  two.end();
  await turn();
  expect(three.isBegun()).toBe(false);
  one.end();
  expect(await third).toEqual(['1']);
  expect(three.isBegun()).toBe(true);
  three.end();
  expect(await abreast.end()).toEqual(['2', '3']);
});

test('a batch with a document of the one before waits until that is kept, so that the newer text is the newer version', async () => {
  const abreast = new Abreast<string>();
  const [older, newer] = [batchOf('1', '2'), batchOf('2', '3')];
  await abreast.begin(older.ingests, older.keep);
  const second = abreast.begin(newer.ingests, newer.keep);
  await turn();
  expect(newer.isBegun()).toBe(false);
  older.end();
  expect(await second).toEqual(['1+2']);
  expect(newer.isBegun()).toBe(true);
});

test('a failure is told only when the other batch has ended as well', async () => {
  const abreast = new Abreast<string>();
  const [one, two] = [batchOf('1'), batchOf('2')];
  await abreast.begin(one.ingests, one.keep);
  await abreast.begin(two.ingests, two.keep);
  const over = abreast.end().catch((error: Error) => error.message);
  one.fail('no room for that');
  let isTold = false;
  void over.then(() => {
    isTold = true;
  });
  await turn();
  expect(isTold).toBe(false);
  two.end();
  expect(await over).toBe('no room for that');
  expect(await abreast.end()).toEqual([]);
});
