// States by code with a number each in, a map of the world that shows them out; the table beside it says the same in words.
import { useQuery } from '@tanstack/react-query';
import { geoEqualEarth, geoPath } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';
import { useWords } from '../words/index.ts';
import { Failure, Loading } from './state.tsx';

type World = Topology<{ readonly countries: GeometryCollection }>;

/** A State on the map: `code` of three letters (ISO 3166-1), how often it was dealt with, what its shape says when it is pointed at. */
export interface Marked {
  readonly code: string;
  readonly count: number;
  readonly hasMission: boolean;
  readonly title: string;
}

const WIDTH = 980;
const HEIGHT = 470;
const ANTARCTICA = '010';
const STEPS = [1, 5, 20, 60] as const; // from so many on, a stronger colour
const DOT = 4;

const projection = geoEqualEarth().fitExtent(
  [
    [4, 4],
    [WIDTH - 4, HEIGHT + 40],
  ],
  { type: 'Sphere' },
);
const path = geoPath(projection);
const numbers = new Map(codes.map(([, three, number]) => [three!, number!]));

const stepOf = (count: number): number => STEPS.filter((least) => count >= least).length;

const world = {
  queryKey: ['world'],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<World> => {
    const answer = await fetch(atlas, { signal });
    if (!answer.ok) throw new Error(`${atlas}: ${answer.status}`);
    return (await answer.json()) as World;
  },
  staleTime: Number.POSITIVE_INFINITY,
};

/** The map. Where the source gives an area no code of a State, the area stands without a line around it. */
export function WorldMap({ states, label }: { readonly states: readonly Marked[]; readonly label: string }) {
  const { say } = useWords();
  const { data, error, isPending, refetch } = useQuery(world);
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  const byNumber = new Map(states.map((state) => [numbers.get(state.code), state]));
  const areas = feature(data, data.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const shores = mesh(data, data.objects.countries, (a, b) => a === b);
  const lines = mesh(data, data.objects.countries, (a, b) => a !== b && a.id !== undefined && b.id !== undefined);
  const marked = areas.flatMap((area) => {
    const state = byNumber.get(String(area.id));
    return state ? [{ area, state }] : [];
  });
  return (
    <figure className="world-map" dir="ltr">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <path className="area" d={path({ type: 'FeatureCollection', features: areas }) ?? ''} />
        {marked.map(({ area, state }) => (
          <path key={state.code} className={`area step-${stepOf(state.count)}`} d={path(area) ?? ''}>
            <title>{state.title}</title>
          </path>
        ))}
        <path className="shore" d={path(shores) ?? ''} />
        <path className="line" d={path(lines) ?? ''} />
        {marked
          .filter(({ state }) => state.hasMission)
          .map(({ area, state }) => {
            const [x, y] = path.centroid(area);
            return (
              <circle key={state.code} className="mission" cx={x} cy={y} r={DOT}>
                <title>{state.title}</title>
              </circle>
            );
          })}
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
