// Files that are imported as their text.
declare module '*.sql?raw' {
  const text: string;
  export default text;
}
