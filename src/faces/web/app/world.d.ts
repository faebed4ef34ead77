// The world as the build draws it (scripts/world.mjs), in units of its own width and height.
declare module 'virtual:world' {
  /** A State's shape, and the place of its largest part; a small one is shown as a point. */
  interface Shape {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly isSmall: boolean;
  }
  const world: {
    readonly width: number;
    readonly height: number;
    /** By codes of three letters (ISO 3166-1). */
    readonly states: Readonly<Record<string, Shape>>;
    /** Areas to which the source gives no code of a State. */
    readonly rest: string;
    readonly shores: string;
    readonly lines: string;
  };
  export default world;
}
