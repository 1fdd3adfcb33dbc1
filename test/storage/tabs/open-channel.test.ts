import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { openBrowserChannel } from '#src/storage/tabs/browser-channel.ts';
import { openChannel } from '#src/storage/tabs/open-channel.ts';
import { createTabChannel } from '#src/storage/tabs/tab-channel.ts';

/** Tabs of one browser: each hears what the others say. */
function browser() {
  const channels: { name: string; target: EventTarget }[] = [];
  const say = (name: string, data: unknown, from?: EventTarget) => {
    for (const one of channels.filter((other) => other.name === name && other.target !== from)) {
      one.target.dispatchEvent(new MessageEvent('message', { data }));
    }
  };
  const source = (name: string) => {
    const target = new EventTarget();
    channels.push({ name, target });
    return Object.assign(target, {
      postMessage: (data: unknown) => say(name, data, target),
    }) as unknown as BroadcastChannel;
  };
  return { source, say };
}

const schema = z.object({ kind: z.literal('hello'), count: z.number() });

it('carries what the schema knows to the other tabs, until they do not listen', () => {
  const { source, say } = browser();
  const [one, other] = [openChannel(source, 'a', schema), openChannel(source, 'a', schema)];
  const heard: unknown[] = [];
  const leave = other.listen((message) => heard.push(message));
  one.listen((message) => heard.push(['itself', message]));
  one.send({ kind: 'hello', count: 1 });
  for (const wrong of [undefined, null, 'hello', { kind: 'hello' }, { kind: 'bye', count: 1 }]) {
    say('a', wrong);
  }
  say('b', { kind: 'hello', count: 2 });
  expect(heard).toEqual([{ kind: 'hello', count: 1 }]);
  leave();
  one.send({ kind: 'hello', count: 3 });
  expect(heard).toHaveLength(1);
});

it('says nothing, and does not fail, where the browser refuses', () => {
  for (const source of [
    () => undefined,
    () => {
      throw new DOMException('no', 'SecurityError');
    },
  ]) {
    const channel = openChannel(source, 'a', schema);
    expect(channel.isOpen).toBe(false);
    channel.send({ kind: 'hello', count: 1 });
    channel.listen(() => undefined)();
  }
});

it('tabs act on no message about locks, or about the browser, that they do not know', () => {
  const { source, say } = browser();
  const heard: unknown[] = [];
  createTabChannel(source, 'me').listen((message) => heard.push(message));
  openBrowserChannel(source).listen((message) => heard.push(message));
  const ask = { kind: 'ask', name: 'draft', from: 'other' };
  for (const message of [{ ...ask, kind: 'explode' }, { ...ask, since: 'now' }, { kind: 'ask' }]) {
    say('barnrattsprovning:tabs', message);
  }
  say('barnrattsprovning:browser', { kind: 'sealed' });
  say('barnrattsprovning:tabs', ask);
  say('barnrattsprovning:browser', { kind: 'clear' });
  expect(heard).toEqual([ask, { kind: 'clear' }]);
});
