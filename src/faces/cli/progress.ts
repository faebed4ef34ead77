// What has been read so far in, a bar on standard error out; only in a terminal, and only when it takes longer than a second.

const PATIENCE = 1000; // milliseconds before the bar appears
const PERIOD = 120;
const BAR_WIDTH = 24;

/** A bar that shows how far the reading has come. */
export interface Progress {
  /** Says that a file of so many bytes is done. */
  advance(bytes: number): void;
  /** Takes the bar off the screen, so that something else can be written; it comes back by itself. */
  hide(): void;
  end(): void;
}

/** Starts a bar over so many files and bytes. */
export function startProgress(files: number, bytes: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || files === 0) return { advance() {}, hide() {}, end() {} };
  const began = Date.now();
  let doneFiles = 0;
  let doneBytes = 0;
  let isShown = false;
  const draw = () => {
    if (Date.now() - began < PATIENCE) return;
    const share = bytes ? Math.min(1, doneBytes / bytes) : doneFiles / files;
    const filled = Math.round(share * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    stream.write(`\r\x1b[2K${bar} ${Math.floor(share * 100)} % · ${doneFiles} of ${files} files`);
    isShown = true;
  };
  const hide = () => {
    if (isShown) stream.write('\r\x1b[2K');
    isShown = false;
  };
  const timer = setInterval(draw, PERIOD);
  timer.unref();
  return {
    advance(size) {
      doneFiles++;
      doneBytes += size;
    },
    hide,
    end() {
      clearInterval(timer);
      hide();
    },
  };
}
