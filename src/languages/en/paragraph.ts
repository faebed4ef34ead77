// An item and its role in, a part out.
import type { Role } from '../../facts/index.ts';
import type { Part } from '../language.ts';
import type { Item } from './run-on.ts';

/** A paragraph with its label. */
export const labelled = (item: Item, role: Role, level: number): Part => ({
  start: item.start,
  end: item.end,
  role,
  label: item.label?.label ?? null,
  level,
  body: item.body,
});

/** A paragraph whose label, if it has one, says nothing. */
export const bare = ({ start, end }: Item, role: Role, level = 0): Part => ({
  start,
  end,
  role,
  label: null,
  level,
  body: start,
});
