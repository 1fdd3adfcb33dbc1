import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Quiet start without contacts to the maker's servers; no sandbox since CI runs as root. And without the system's
 * own dialogs for files, which no test can answer: tests of linked files bring dialogs of their own.
 */
export const browserArguments: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-blink-features=FileSystemAccessLocal',
];

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function usualPlaces(): string[] {
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ].filter((folder) => folder !== undefined);
  return [
    ...(process.env['PATH'] ?? '')
      .split(process.platform === 'win32' ? ';' : ':')
      .flatMap((folder) => namesOnPath.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
}

/**
 * Path of a Chromium-based browser on this machine, or undefined.
 * CHROME_PATH decides if it is set; then what is installed; then Playwright's own download.
 */
export function findBrowser(): string | undefined {
  const wish = process.env['CHROME_PATH'];
  const candidates = [...(wish ? [wish] : []), ...usualPlaces(), chromium.executablePath()];
  return candidates.find((path) => existsSync(path));
}

/** Finds a browser or installs one, says what it does, and returns its path. Throws if neither works. */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) {
    console.log(`Browser: ${found}`);
    return found;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Browser: none found; installing the package "chromium" with apt-get.');
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
  } else {
    console.log("Browser: none found; downloading Playwright's Chromium.");
    const program = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    execFileSync(program, ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findBrowser();
  if (installed === undefined) {
    throw new Error(
      'No browser could be installed. Install Chrome, Chromium or Edge and try again.',
    );
  }
  return installed;
}
