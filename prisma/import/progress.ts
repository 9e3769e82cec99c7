/** Says how far a long run has come: a bar that rewrites its line on a terminal, plain lines elsewhere. */
export type Progress = {
  /** @param what the part that is done, @param rows how many of the total it held */
  advance: (what: string, rows: number) => void;
  end: () => void;
};

const WIDTH = 28;

type Output = { isTTY?: boolean | undefined; write: (text: string) => unknown };

export function createProgress(total: number, output: Output = process.stdout): Progress {
  let done = 0;
  return {
    advance(what, rows) {
      done += rows;
      const state = `${done} of ${total} rows, ${what}`;
      output.write(output.isTTY ? `\r\u001b[K${bar(done, total)} ${state}` : `  ${state}\n`);
    },
    end() {
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
  return `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}]`;
}
