// Floor 2: what may be claimed: closed vocabularies, types, evidence; no language, no input or output.
export * from './act.ts';
export * from './actor.ts';
export * from './african.ts';
export * from './finding.ts';
export * from './force.ts';
export * from './reading.ts';
export * from './theme.ts';
