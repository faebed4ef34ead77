// The tables in data/sources and the packages of country names in, data/bodies.json, missions.json and resolution-years.json out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const countries = require('i18n-iso-countries');
const packaged = {
  en: require('i18n-iso-countries/langs/en.json').countries,
  zh: require('i18n-iso-countries/langs/zh.json').countries,
};

// Territories of the packages that the Council's documents do not name as actors.
const LEFT_OUT = new Set(
  'ala aia ata atf abw asm bes blm bmu bvt ccm cck cuw cxr cym fro ggy glp grl guf gum hkg hmd imn iot jey mac maf mnp msr mtq myt ncl nfk pcn pri pyf reu sgs shn sjm spm sxm tca tkl umi vgb vir wlf gib'.split(
    ' ',
  ),
);

const list = (cell) => (cell ? cell.split(';').filter(Boolean) : []);
const unique = (forms) => [...new Set(forms.map((form) => form.replaceAll('（', '(').replaceAll('）', ')')))];

function rowsOf(name) {
  const text = readFileSync(new URL(`../data/sources/${name}.tsv`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

// A State: the own table has the official names; the packages have the rest.
function states() {
  const own = new Map(rowsOf('states').map((row) => [row[0], row]));
  const bodies = [];
  for (const alpha2 of Object.keys(packaged.en)) {
    const id = countries.alpha2ToAlpha3(alpha2).toLowerCase();
    if (own.has(id) || LEFT_OUT.has(id)) continue;
    const en = [packaged.en[alpha2]].flat();
    const zh = [packaged.zh[alpha2]].flat();
    own.set(id, [id, en[0], en.slice(1).join(';'), zh.join(';')]);
  }
  for (const [id, name, en, zh, territory] of own.values()) {
    const kind = territory ? { id: `territory:${id}`, type: 'other' } : { id: `state:${id}`, type: 'state' };
    bodies.push(bodyOf({ ...kind, name, acronym: null, en, zh }));
  }
  return bodies.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function bodyOf({ id, type, name, acronym, en, zh }) {
  const names = { en: unique([name, ...(acronym ? [acronym] : []), ...list(en)]) };
  const chinese = unique(list(zh));
  if (chinese.length) names.zh = chinese;
  return { id, name, type, acronym: acronym || null, names };
}

const bodiesOf = (table) => rowsOf(table).map(([id, type, name, acronym, en, zh]) => bodyOf({ id, type, name, acronym, en, zh }));

const missionRows = rowsOf('missions');
const missionBodies = missionRows.map(([id, name, acronym, en, zh]) => bodyOf({ id, type: 'mission', name, acronym, en, zh }));
const missions = missionRows.map(([id, name, acronym, , , by, established, start, end], i) => ({
  id,
  name,
  acronym: acronym || null,
  zh: missionBodies[i].names.zh ?? [],
  by,
  established: established || null,
  start: start || null,
  end: end || null,
}));

const bodies = [...states(), ...['organs', 'organizations', 'groups', 'generic'].flatMap(bodiesOf)];
bodies.splice(bodies.length, 0, ...missionBodies);

// A number belongs to the year between the first and the last of that year.
const years = rowsOf('resolution-years').map((row) => row.map(Number));

const lines = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
const write = (name, items) => writeFileSync(new URL(`../data/${name}.json`, import.meta.url), lines(items));
write('bodies', bodies);
write('missions', missions);
write('resolution-years', years);
console.log(`${bodies.length} bodies, ${missions.length} missions, ${years.length} years`);
