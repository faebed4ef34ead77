// The lists and languages in, the reader out: the wiring that the command line, the tests and the benchmarks share.
import bodies from '../../data/bodies.json' with { type: 'json' };
import resolutionYears from '../../data/resolution-years.json' with { type: 'json' };
import type { Body, Reading } from '../facts/index.ts';
import { NODE_CODEC } from '../formats/index.ts';
import { en, forgetPages, zh } from '../languages/index.ts';
import { type ReaderParts, type Result, readSideBySide, type SourceInfo, type Work } from '../reading/index.ts';
import { plainText, type SourceText, setUnitCodec } from '../text/index.ts';

/** Reads a source text, or several, which takes less time than one after the other. */
export interface Reader {
  /** @throws UnreadableError */
  (source: SourceText, info: SourceInfo): Reading;
  /** Gives what came of each, in their order, some at a time; never throws. */
  readonly all: (works: readonly Work[]) => Generator<Result, undefined>;
}

/** Builds the reader with every language that is read and the lists in data/. */
export function makeReader(): Reader {
  setUnitCodec(NODE_CODEC);
  const vocabulary = { bodies: bodies as unknown as Body[] };
  const parts: ReaderParts = {
    languages: [zh(vocabulary), en(vocabulary)],
    states: new Set(vocabulary.bodies.filter(({ type }) => type === 'state').map(({ name }) => name.toLowerCase())),
    resolutionYears: resolutionYears as unknown as ReaderParts['resolutionYears'],
  };
  const all: Reader['all'] = (works) => readSideBySide(works, parts, forgetPages);
  const one = (source: SourceText, info: SourceInfo): Reading => {
    const result = all([{ source, info }]).next().value!;
    if ('error' in result) throw result.error;
    return result.reading;
  };
  return Object.assign(one, { all });
}

/** Reads a bare string; for tests and examples. */
export const readText = (reader: Reader, text: string, name = 'text'): Reading =>
  reader(plainText(text), { name, fileSha256: '', sha256: '' });
