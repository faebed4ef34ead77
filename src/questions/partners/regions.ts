// A State's identifier in, its region out; and all States of a region.
import { continents, countries } from 'countries-list';
import codes from 'i18n-iso-countries';
import { knownOrganisation } from '../../register/index.ts';

/** The regions by name, each with the identifiers of its States (`state:ken`), as far as the lists of the register know them. */
export const STATES_OF_REGIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(continents)
    .map(([code, name]): [string, string[]] => [
      name,
      Object.entries(countries).flatMap(([alpha2, { continent }]) => {
        const id = `state:${codes.alpha2ToAlpha3(alpha2)?.toLowerCase()}`;
        return continent === code && knownOrganisation(id) ? [id] : [];
      }),
    ])
    .filter(([, states]) => states.length),
);

const regions = new Map([...STATES_OF_REGIONS].flatMap(([region, states]) => states.map((state) => [state, region] as const)));

/** The official names of all these States, as sentences name them. */
export const STATE_NAMES: readonly string[] = [...STATES_OF_REGIONS.values()].flat().map((id) => knownOrganisation(id)!.name);

/** The region of a State, or null for what is none. */
export const regionOf = (id: string): string | null => regions.get(id) ?? null;
