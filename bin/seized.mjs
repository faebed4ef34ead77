#!/usr/bin/env node
// The command in a checkout: installs and builds what is missing, then runs dist/.
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache?.(); // Node 22 and newer keep the compiled form: half of the start-up
const isBuilt = existsSync(new URL('../dist/seized.mjs', import.meta.url));
const isInstalled = existsSync(new URL('../node_modules/.package-lock.json', import.meta.url));
if (!isBuilt || !isInstalled) await (await import('../scripts/setup.mjs')).prepare();
await import('../dist/seized.mjs');
