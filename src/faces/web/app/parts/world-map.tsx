// States by code with a number each in, a map of the world that shows them out; the table beside it says the same in words.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { useWords } from '../words/index.ts';
import { Failure, Loading } from './state.tsx';

/** A State on the map: `code` of three letters (ISO 3166-1), how often it was dealt with, what its shape says when it is pointed at. */
export interface Marked {
  readonly code: string;
  readonly count: number;
  readonly hasMission: boolean;
  readonly title: string;
}

const STEPS = [1, 5, 20, 60] as const; // from so many on, a stronger colour
const DOT = 8;
const POINT = 6; // a State that is too small to be drawn

const stepOf = (count: number): number => STEPS.filter((least) => count >= least).length;

/** The drawn world, fetched once. */
export const drawnWorld = queryOptions({
  queryKey: ['world'],
  queryFn: async () => (await import('./world.ts')).world,
  staleTime: Number.POSITIVE_INFINITY,
});

type World = Awaited<ReturnType<NonNullable<typeof drawnWorld.queryFn>>>;

/** The map. Where the source gives an area no code of a State, the area stands without a line around it. */
export function WorldMap({ states, label }: { readonly states: readonly Marked[]; readonly label: string }) {
  const { say } = useWords();
  const { data: world, error, isPending, refetch } = useQuery(drawnWorld);
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const marked = states.flatMap((state) => {
    const shape = world.states[state.code];
    return shape ? [{ state, shape }] : [];
  });
  return (
    <figure className="world-map" dir="ltr">
      <svg viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={label}>
        <Ground world={world} />
        {marked.map(({ state, shape }) => {
          const [className, title] = [`area step-${stepOf(state.count)}`, <title key="title">{state.title}</title>];
          return shape.isSmall ? (
            <circle key={state.code} className={className} cx={shape.x} cy={shape.y} r={POINT}>
              {title}
            </circle>
          ) : (
            <path key={state.code} className={className} d={shape.d}>
              {title}
            </path>
          );
        })}
        <Lines world={world} />
        {marked
          .filter(({ state }) => state.hasMission)
          .map(({ state, shape }) => (
            <circle key={state.code} className="mission" cx={shape.x} cy={shape.y} r={DOT}>
              <title>{state.title}</title>
            </circle>
          ))}
      </svg>
      <figcaption>
        <ul className="legend" aria-label={say('map.legend')}>
          {STEPS.map((least, i) => (
            <li key={least}>
              <span className={`swatch step-${i + 1}`} aria-hidden="true" />
              {i + 1 < STEPS.length ? `${least}–${STEPS[i + 1]! - 1}` : `${least}+`}
            </li>
          ))}
          <li>
            <span className="swatch dot" aria-hidden="true" />
            {say('map.mission')}
          </li>
        </ul>
        <p>{say('map.policy')}</p>
      </figcaption>
    </figure>
  );
}

// The land under the marks, and the lines over them, are the same whatever is marked.
const Ground = memo(({ world: { states, rest } }: { readonly world: World }) => (
  <path className="area" d={Object.values(states).reduce((all, { d }) => all + d, rest)} />
));

const Lines = memo(({ world: { shores, lines } }: { readonly world: World }) => (
  <>
    <path className="shore" d={shores} />
    <path className="line" d={lines} />
  </>
));
