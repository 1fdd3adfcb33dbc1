import type { Browser, BrowserContext } from 'playwright/test';

/**
 * Notes what no page may do: ask anybody but the app's own host for anything, break the content security policy
 * (which the browser tells the console), write an error to the console, or throw one.
 */
export class Watch {
  readonly wrongs: string[] = [];
  readonly #own: string;

  constructor(appIsAt: string) {
    this.#own = new URL(appIsAt).origin;
  }

  /** All pages of all contexts, those to come too, until what it returns is called. */
  browser(browser: Browser): () => void {
    const watch = (context: BrowserContext) => this.context(context);
    browser.contexts().forEach(watch);
    browser.on('context', watch);
    return () => browser.off('context', watch);
  }

  context(context: BrowserContext): void {
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (origin !== this.#own && !['blob:', 'data:'].includes(protocol)) {
        this.wrongs.push(`request to ${request.url()}`);
      }
    });
    context.on('weberror', (error) => this.wrongs.push(`error: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') {
        this.wrongs.push(`console: ${message.text()}`);
      }
    });
  }
}
