// Signs and a text in, where they stand in it out: to search a text for one sign after the other is faster than to walk over it.

/** Lists the places of several signs in the order of a text; no sign may begin as another does. */
export function signPlaces(signs: readonly string[], text: string): number[] {
  const places: number[] = [];
  const next = signs.map((sign) => text.indexOf(sign));
  for (;;) {
    let first = -1;
    for (let i = 0; i < next.length; i++) if (next[i]! >= 0 && (first < 0 || next[i]! < next[first]!)) first = i;
    if (first < 0) return places;
    const place = next[first]!;
    places.push(place);
    next[first] = text.indexOf(signs[first]!, place + 1);
  }
}
