import { describe, expect, it } from 'vitest';
import { createWebStorage } from '#src/storage/browser/web-storage.ts';
import { FakeStorage } from '../fakes.ts';

function faulty(faults: FakeStorage['faults'] = {}) {
  const fake = new FakeStorage();
  fake.items.set('ours:1', 'one').set('theirs', 'x').set('ours:2', 'two');
  fake.faults = faults;
  return { fake, storage: createWebStorage(fake.source) };
}

describe('localStorage that works', () => {
  it('reads, writes, removes and lists by prefix', () => {
    const { storage } = faulty();
    expect(storage.keys('ours:')).toEqual(['ours:1', 'ours:2']);
    expect(storage.read('ours:1')).toBe('one');
    expect(storage.read('ours:3')).toBeNull();
    expect(storage.write('ours:3', '')).toBeUndefined();
    expect(storage.read('ours:3')).toBe('');
    storage.remove('ours:3');
    expect(storage.read('ours:3')).toBeNull();
  });
});

describe('localStorage that does not', () => {
  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('is full: %s', (writeError) => {
    const { fake, storage } = faulty({ writeError });
    expect(storage.write('ours:1', 'longer')).toBe('full');
    expect(fake.items.get('ours:1')).toBe('one');
  });

  it('refuses to write', () => {
    expect(faulty({ writeError: 'SecurityError' }).storage.write('a', 'b')).toBe('refused');
  });

  it('takes a text and does not keep it', () => {
    expect(faulty({ forgetful: true }).storage.write('ours:1', 'new')).toBe('refused');
    expect(faulty({ forgetful: true }).storage.write('ours:1', 'one')).toBeUndefined();
  });

  it('refuses to read', () => {
    const { storage } = faulty({ unreadable: true });
    expect(storage.read('ours:1')).toBeUndefined();
    expect(storage.write('ours:1', 'new')).toBe('refused');
  });

  it('refuses everything', () => {
    const { fake, storage } = faulty({ blocked: true });
    expect(storage.keys('ours:')).toEqual([]);
    expect(storage.read('ours:1')).toBeUndefined();
    expect(storage.write('ours:1', 'new')).toBe('refused');
    storage.remove('ours:1');
    expect(fake.items.get('ours:1')).toBe('one');
  });
});
