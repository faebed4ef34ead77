// The command's entry: arguments in, exit status out. Each command is loaded when it is asked for.
import { helpOf } from './cli/help.ts';
import { readWish, UsageError } from './cli/options.ts';
import { endWithReader } from './cli/output.ts';
import type { Command } from './cli/register/command.ts';
import { REGISTER_COMMANDS } from './cli/register/commands.ts';

const WRONG_USAGE = 2;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--version' || command === '-V') return say(`seized ${(await import('../../package.json')).version}\n`);
  if (command === '--help' || command === '-h') return say(helpOf(undefined)!);
  const kept = Object.hasOwn(REGISTER_COMMANDS, command ?? '') ? REGISTER_COMMANDS[command!]! : null;
  if (kept) return rest.includes('--help') ? say(await kept.help()) : runKept(kept, rest);
  if (command === 'help') return say(await helpFor(rest[0]));
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

// What goes wrong with the register is told in its own words.
async function runKept(command: Command, argv: readonly string[]): Promise<number> {
  try {
    return await command.run(argv, (await import('../../package.json')).version);
  } catch (error) {
    if ((error as Error).constructor.name !== 'RegisterError') throw error;
    process.stderr.write(`seized: ${(error as Error).message}\n`);
    return 1;
  }
}

async function helpFor(command: string | undefined): Promise<string> {
  const help = Object.hasOwn(REGISTER_COMMANDS, command ?? '') ? await REGISTER_COMMANDS[command!]!.help() : helpOf(command);
  if (help === null) throw new UsageError(`There is no command "${command}".`);
  return help;
}

// What the system refuses, such as a disk that is full or a folder that is gone, is no defect of the program.
const isOfSystem = (error: unknown): boolean =>
  ['code', 'syscall'].every((key) => typeof (error as Record<string, unknown>)[key] === 'string');

function fail(message: string, status: number): void {
  process.stderr.write(`seized: ${message}\n`);
  process.exitCode = status;
}

endWithReader();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message } = error as Error;
  if (error instanceof UsageError) fail(`${message} See: seized --help`, WRONG_USAGE);
  else if (isOfSystem(error)) fail(`The system refused it: ${message}.`, 1);
  else throw error;
}
