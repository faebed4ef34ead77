// The drawn world, in a file of its own that is fetched when a map is shown.
export { default as world } from 'virtual:world';
