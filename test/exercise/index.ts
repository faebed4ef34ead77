// The half-years and the way to play them, as `npm run exercise` loads them.
export { averland } from './averland/index.ts';
export { play } from './half-year.ts';
export { mali } from './mali/index.ts';
