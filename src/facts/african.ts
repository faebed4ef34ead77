// Which organizations are African regional ones: those whose capacity is to be strengthened first.

/**
 * The African Union, the eight communities it recognizes, and other organizations of African States, by their identifiers in the lists
 * (S/PRST/2009/24: priority for the capacity of the African Union and the role of regional and subregional organizations).
 */
export const AFRICAN_ORGANIZATIONS: readonly string[] = [
  'au',
  'au-commission',
  'au-psc',
  'auhip',
  'panel-wise',
  'nepad',
  'amu',
  'cen-sad',
  'comesa',
  'eac',
  'eccas',
  'ecowas',
  'igad',
  'sadc',
  'cemac',
  'g5-sahel',
  'icglr',
  'lcbc',
];
