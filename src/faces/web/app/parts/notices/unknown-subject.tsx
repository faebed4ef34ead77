// A name that the register does not know in, the names of it that come nearest out, to be pressed.
import { distance } from 'fastest-levenshtein';
import { useWords } from '../../words/index.ts';

const MOST_OFFERED = 4;
const FARTHEST = 0.5; // of the longer name's letters may differ; what is farther off was not meant

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The names nearest to what was typed, the nearest first. */
export function nearestTo(names: readonly string[], typed: string): readonly string[] {
  const wanted = bare(typed);
  return names
    .map((name) => ({ name, share: distance(bare(name), wanted) / Math.max(name.length, wanted.length, 1) }))
    .filter(({ share }) => share <= FARTHEST)
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

interface UnknownSubjectParts {
  readonly typed: string;
  readonly nearest: readonly string[];
  readonly choose: (name: string) => void;
}

/** The words, and the nearest names to press. */
export function UnknownSubject({ typed, nearest, choose }: UnknownSubjectParts) {
  const { say, served } = useWords();
  return (
    <div role="alert" className="filing-note">
      <p>{say('notices.unknown', { name: typed })}</p>
      {nearest.length > 0 && (
        <p className="nearest">
          {say('notices.nearest')}{' '}
          {nearest.map((name) => (
            <button key={name} type="button" onClick={() => choose(name)}>
              <bdi>{served(name)}</bdi>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
