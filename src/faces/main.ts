// The command's entry: arguments in, exit status out. Each command is loaded when it is asked for.
import { helpOf } from './cli/help.ts';
import { readWish, UsageError } from './cli/options.ts';

const WRONG_USAGE = 2;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--version' || command === '-V') return say(`seized ${(await import('../../package.json')).version}\n`);
  if (command === '--help' || command === '-h') return say(helpOf(undefined)!);
  if (command === 'help') return say(helpFor(rest[0]));
  if (command !== 'read') throw new UsageError(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
  const wish = readWish(rest);
  if (!wish) return say(helpOf('read')!);
  const { readCommand } = await import('./cli/read-command.ts');
  return readCommand(wish);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function helpFor(command: string | undefined): string {
  const help = helpOf(command);
  if (help === null) throw new UsageError(`There is no command "${command}".`);
  return help;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`seized: ${error.message} See: seized --help\n`);
  process.exitCode = WRONG_USAGE;
}
