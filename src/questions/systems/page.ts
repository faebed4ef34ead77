// The table of systems in, the page of documentation out.
import { kindNamesOf, questionsOf, type System } from './system.ts';

const TOP = `# The 28 systems

Made from [the rows](../src/questions/systems/index.ts) by \`node scripts/make-systems.mjs\`; a test fails when a row names a kind, a question or
a test that is not there, or when a row has none. A system whole says nothing under "missing"; the others say there what they do not do yet. Each is used in the [exercise](filings.md#the-exercise) as well.

`;

/** The page of documentation: each system with what is filed, what is asked, what tests it and what is missing. */
export function systemsPage(systems: readonly System[]): string {
  const whole = systems.filter(({ missing }) => !missing.length).length;
  const parts = systems.map((system) => {
    const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
    const tests = system.proofs.map(([file, name]) => `- [${name}](../${file})`).join('\n');
    const filed = system.isFiled ? code(kindNamesOf(system)) : 'nothing is to be filed';
    const missing = system.missing.length ? `\n\nMissing: ${system.missing.join(' ')}` : '';
    return `## ${system.n}. ${system.name}\n\n${system.asks}\n\nFiled: ${filed}. Asked: ${code(questionsOf(system))}.\n\n${tests}${missing}\n`;
  });
  return `${TOP}${whole} of ${systems.length} are whole, ${systems.length - whole} work in part.\n\n${parts.join('\n')}`;
}
