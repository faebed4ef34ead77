// The bytes of two files in, the first one damaged out: bits flipped, pieces cut off, put in, doubled, taken from the other.

type Random = () => number;
type Mutation = (bytes: Buffer, other: Buffer, random: Random) => Buffer;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const MOST_PIECE = 400;
const DICTIONARY = [
  '第',
  '号',
  '（',
  '“',
  '\0',
  '\ufeff',
  '\u2028',
  '\ud800',
  '&#x110000;',
  '<w:p>',
  '</w:p>',
  '<',
  '>',
  '%PDF-1.7',
  'endstream',
  'S/RES/',
  '(2031)',
  '1. Decides',
  '99999999999999999999',
  '\x1b[2J',
].map((text) => Buffer.from(text, 'utf8'));

const flipBits: Mutation = (bytes, _, random) => {
  const copy = Buffer.from(bytes);
  for (let i = 1 + below(random, 16); i > 0; i--) {
    const at = below(random, copy.length);
    copy[at] = copy[at]! ^ (1 << below(random, 8));
  }
  return copy;
};

const breakOff: Mutation = (bytes, _, random) => bytes.subarray(0, below(random, bytes.length));

const loseHead: Mutation = (bytes, _, random) => bytes.subarray(below(random, Math.min(bytes.length, 2000)));

const splice: Mutation = (bytes, other, random) =>
  Buffer.concat([bytes.subarray(0, below(random, bytes.length)), other.subarray(below(random, other.length))]);

const insert: Mutation = (bytes, other, random) => {
  const at = below(random, bytes.length);
  const from = below(random, other.length);
  const piece =
    random() < 0.5 ? DICTIONARY[below(random, DICTIONARY.length)]! : other.subarray(from, from + below(random, MOST_PIECE));
  const copies = random() < 0.1 ? below(random, 2000) : 1;
  return Buffer.concat([bytes.subarray(0, at), ...Array<Buffer>(copies).fill(Buffer.from(piece)), bytes.subarray(at)]);
};

const cutOut: Mutation = (bytes, _, random) => {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(random, MOST_PIECE))]);
};

const double: Mutation = (bytes, _, random) => {
  const at = below(random, bytes.length);
  const end = at + below(random, MOST_PIECE);
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
};

const overwrite: Mutation = (bytes, _, random) => {
  const copy = Buffer.from(bytes);
  const at = below(random, copy.length);
  return copy.fill(below(random, 256), at, Math.min(copy.length, at + below(random, 64)));
};

const MUTATIONS: readonly Mutation[] = [flipBits, breakOff, loseHead, splice, insert, cutOut, double, overwrite];

/** Damages a file in one to three ways. */
export function mutate(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let current = bytes;
  for (let i = 1 + below(random, 3); i > 0 && current.length > 0; i--) {
    current = MUTATIONS[below(random, MUTATIONS.length)]!(current, other, random);
  }
  return current;
}
