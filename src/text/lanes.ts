// Documents are read side by side, each in a lane: what is kept of a text until the next one comes, one for each lane.

let lane = 0;

/** Goes on in a lane; a document stays in its own from its first step to its last. */
export function goOnIn(next: number): void {
  lane = next;
}

/** Makes a thing for each lane, when it is first asked for there, and gives that of the lane in which reading goes on. */
export function inEachLane<T extends object>(make: () => T): () => T {
  const things: T[] = [];
  return () => {
    while (things.length <= lane) things.push(make());
    return things[lane]!;
  };
}
