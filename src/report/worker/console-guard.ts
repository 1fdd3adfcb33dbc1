import { ReportError } from '../protocol.ts';

/**
 * Runs a part of react-pdf and turns into errors what it only says on the console: text that does not fit on a
 * page is cut off with a warning, and a run of text that cannot be drawn is skipped with a log line.
 */
export async function guardConsole<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const { console } = globalThis;
  const { warn, log } = console;
  console.warn = (...messages: unknown[]) => {
    if (String(messages[0]).startsWith('[paginate]')) {
      throw new ReportError('overflow', String(messages[0]));
    }
    warn.apply(console, messages);
  };
  console.log = (...messages: unknown[]) => {
    if (messages[0] instanceof Error) {
      throw new ReportError('unknown', 'A part of the text could not be drawn.', {
        cause: messages[0],
      });
    }
    log.apply(console, messages);
  };
  try {
    return await work();
  } finally {
    console.warn = warn;
    console.log = log;
  }
}
