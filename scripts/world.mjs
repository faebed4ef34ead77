// The atlas of the world (Natural Earth, 1:50 million) in, its States as drawn paths out: projected once, when the web face is built.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const { resolve } = createRequire(import.meta.url);
const MODULE = 'virtual:world';
const ANTARCTICA = '010';
const WIDTH = 980;
const HEIGHT = 470;
const GRID = 2; // paths are drawn on half units, which no screen shows
const LEAST_TRIANGLE = 2; // in squares of the grid: a corner that changes less is left out
const CUT = -168.6; // degrees: the map ends in the Bering Strait, so that neither Russia nor Fiji is parted; of all land one small island lies across
const SMALL = 16; // a State of fewer squares is not seen; it has a point instead

const read = (name) => JSON.parse(readFileSync(resolve(name), 'utf8'));

const projection = geoEqualEarth()
  .rotate([-180 - CUT, 0])
  .fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT + 40],
    ],
    { type: 'Sphere' },
  );
const path = geoPath();

/** The atlas on the grid: its arcs, which it keeps as steps, as projected points, without the corners that change least; neighbours still meet. */
function simplified(atlas) {
  const place = transform(atlas.transform);
  const onGrid = (step, i) => projection(place(step, i)).map((value) => Math.round(value * GRID));
  const projected = { ...atlas, transform: undefined, arcs: atlas.arcs.map((arc) => arc.map(onGrid)) };
  return simplify(presimplify(projected), LEAST_TRIANGLE);
}

/** Writes lines as steps, which is half as long as places are. */
function drawn(lines, isClosed) {
  return lines
    .map((points) => {
      const line = isClosed ? points.slice(0, -1) : points;
      const [[x, y], ...rest] = line;
      let [px, py] = [x, y];
      const steps = rest.map(([nx, ny]) => {
        const step = `${nx - px},${ny - py}`;
        [px, py] = [nx, ny];
        return step;
      });
      return `M${x},${y}l${steps.join(' ')}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const jumps = ([from], [to]) => Math.abs(to - from) > (WIDTH * GRID) / 2; // from one end of the map to the other
const isWhole = (line) => line.every((point, i) => !i || !jumps(line[i - 1], point));
const ringsOf = (geometry) =>
  polygonsOf(geometry)
    .flat()
    .filter((ring) => new Set(ring.map(String)).size > 2 && isWhole(ring));
const sizeOf = (coordinates) => path.area({ type: 'Polygon', coordinates });

/** The world: States by their codes of three letters, areas without a code of a State, shores and the lines between States. */
function world() {
  const atlas = read('world-atlas/countries-50m.json');
  const codes = new Map(read('i18n-iso-countries/codes.json').map(([, three, number]) => [number, three]));
  const countries = {
    ...atlas.objects.countries,
    geometries: atlas.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA),
  };
  const exact = new Map(feature(atlas, countries).features.map((area) => [area.properties.name, area]));
  const topology = simplified(atlas);
  const states = {};
  let rest = '';
  for (const { id, properties, geometry } of feature(topology, countries).features) {
    const d = drawn(ringsOf(geometry), true);
    const code = codes.get(String(id));
    if (!code || states[code]) {
      rest += d;
      continue;
    }
    const largest = polygonsOf(geometry).reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
    const isSmall = sizeOf(largest) < SMALL;
    const [x, y] = isSmall ? centreOf(exact.get(properties.name)) : path.centroid({ type: 'Polygon', coordinates: largest });
    states[code] = { d, x: Math.round(x), y: Math.round(y), isSmall };
  }
  return {
    width: WIDTH * GRID,
    height: HEIGHT * GRID,
    states,
    rest,
    shores: drawn(mesh(topology, countries, (a, b) => a === b).coordinates.filter(isWhole), false),
    lines: drawn(mesh(topology, countries, (a, b) => a !== b && a.id !== undefined && b.id !== undefined).coordinates, false),
  };
}

// Of a State that is too small to be drawn: the place of its largest island.
function centreOf({ geometry }) {
  const polygons = polygonsOf(geometry).map((coordinates) => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));
  return geoPath(projection)
    .centroid(largest)
    .map((value) => value * GRID);
}

/** The plugin of the build: `virtual:world` is the drawn world. */
export const drawnWorld = {
  name: 'drawn-world',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
  load: (id) => (id === `\0${MODULE}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(world()))})` : null),
};
