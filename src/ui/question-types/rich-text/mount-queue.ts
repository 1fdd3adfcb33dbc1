/**
 * A page may hold some forty editors. They are made one for each turn of the event loop, so that typing in
 * the first never waits for the last.
 */
const waiting: (() => void)[] = [];
let isRunning = false;

function run(): void {
  const next = waiting.shift();
  if (next === undefined) {
    isRunning = false;
    return;
  }
  next();
  setTimeout(run);
}

/** Calls back when it is this one's turn; the function returned gives the turn up. */
export function takeTurn(onTurn: () => void): () => void {
  waiting.push(onTurn);
  if (!isRunning) {
    isRunning = true;
    setTimeout(run);
  }
  return () => {
    const index = waiting.indexOf(onTurn);
    if (index >= 0) {
      waiting.splice(index, 1);
    }
  };
}
