import { execFile } from 'node:child_process';

interface Said {
  readonly isContent: boolean;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program; `from` is Debian's package that has it. */
export function ask(program: string, from: string, ...args: string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1_000_000_000 }, (error, output, errors) => {
      if (error !== null && typeof error.code !== 'number') {
        reject(new Error(`${program} did not run; is it installed (${from})?`, { cause: error }));
      } else {
        resolve({ isContent: error === null, output, errors });
      }
    });
  });
}
