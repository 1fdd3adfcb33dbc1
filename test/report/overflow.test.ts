import { Document, Page, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ReportError } from '#src/report/protocol.ts';
import { checkLayout } from '#src/report/worker/check-layout.ts';
import { guardConsole } from '#src/report/worker/console-guard.ts';
import { type TypeStyle, type as typography } from '#src/report/worker/document/theme.ts';
import { type LoadedFonts, loadFonts } from '#src/report/worker/fonts.ts';
import { makePdf } from '#src/report/worker/make-report.tsx';
import type { LayoutNode } from '#src/report/worker/painter/layout-node.ts';
import { fonts, longText } from './sample.ts';

let loaded: LoadedFonts;
beforeAll(async () => {
  loaded = await loadFonts(fonts);
});

function make(content: ReactElement) {
  const page = createElement(Page, { size: 'A4', wrap: false }, content);
  return makePdf(createElement(Document, null, page), loaded, {
    content: {
      title: 'Prov',
      language: 'sv',
      createdAt: new Date('2026-11-22T12:00:00Z'),
      attachment: null,
    },
    furniture: {
      title: 'Prov',
      details: [],
      draftLabel: '',
      pageLabel: (number, pages) => `${number}/${pages}`,
    },
    onPage: () => {},
  });
}

/** As the report's own components mark a text. */
const tag = [{ key: 'text', type: 'P' }] as const;
const text = (content: string, style: TypeStyle & { maxLines?: number } = typography.text) =>
  createElement(Text, { style, ...{ tag } }, content);

const overflow = expect.objectContaining({ name: 'ReportError', code: 'overflow' });
const words = text(longText(20_000));

describe('a document that would lose text is an error, not a file with a gap', () => {
  it('when react-pdf says so: a row with a text taller than a page', async () => {
    await expect(
      make(createElement(View, { style: { flexDirection: 'row' } }, words)),
    ).rejects.toEqual(overflow);
  });

  it('when it does not: a text that runs below the foot of the page', async () => {
    const style = { position: 'absolute', top: 0, left: 0, right: 0 } as const;
    await expect(make(createElement(View, { style }, words))).rejects.toEqual(overflow);
  });

  it('when lines are cut: a text with a limit of lines', async () => {
    const style = { ...typography.text, maxLines: 3 };
    await expect(make(text(longText(2000), style))).rejects.toEqual(overflow);
  });

  it('and the same text as a line of its own is none', async () => {
    const { pages } = await make(text(longText(2000)));
    expect(pages).toBe(1);
  });

  it('a text without a place in the structure is an error too', async () => {
    const untagged = createElement(Text, { style: typography.text }, 'Barnets bästa');
    await expect(make(untagged)).rejects.toThrow(/no place in its structure/);
  });
});

describe('the check of a layout', () => {
  const source: LayoutNode = {
    type: 'DOCUMENT',
    children: [{ type: 'TEXT_INSTANCE', value: 'Barnets bästa-regeln' }],
  };
  const page = (...lines: [text: string, y: number][]): LayoutNode => ({
    type: 'PAGE',
    box: { height: 100 },
    children: [
      {
        type: 'TEXT',
        box: { top: 10 },
        lines: lines.map(([string, y]) => ({
          string,
          runs: [],
          box: { x: 0, y, width: 0, height: 15 },
        })),
      },
    ],
  });
  const check = (...pages: LayoutNode[]) =>
    checkLayout(source, { type: 'DOCUMENT', children: pages }, 0);

  it('takes lines that are broken with or without a hyphen, on one page or several', () => {
    expect(() => check(page(['Barnets bäs-', 0], ['ta-', 15]), page(['regeln', 0]))).not.toThrow();
  });

  it('finds a letter that is missing, doubled or in the wrong place', () => {
    expect(() => check(page(['Barnets bästa', 0]))).toThrow(ReportError);
    expect(() => check(page(['Barnets bästa', 0]), page(['bästa-regeln', 0]))).toThrow(ReportError);
    expect(() => check(page(['bästa-regeln', 0], ['Barnets', 15]))).toThrow(ReportError);
  });

  it('finds a line below the foot of the page', () => {
    expect(() => check(page(['Barnets bästa-', 0], ['regeln', 80]))).toThrow(/foot of page 1/);
  });
});

describe('the guard of the console', () => {
  it('turns a part that was not drawn into an error', async () => {
    const work = () => console.log(new Error('unsupported number: NaN'));
    await expect(guardConsole(work)).rejects.toMatchObject({ code: 'unknown' });
  });

  it('lets other messages through and gives the console back', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const own = console.warn;
    await guardConsole(() => console.warn('something else'));
    expect(warn).toHaveBeenCalledExactlyOnceWith('something else');
    expect(console.warn).toBe(own);
    warn.mockRestore();
  });
});

describe('fonts that cannot be loaded', () => {
  it('are an error of their own, and the next try is made afresh', async () => {
    vi.resetModules();
    const fresh = await import('#src/report/worker/fonts.ts');
    const missing = { ...fonts, italic: `${fonts.italic}.gone` };
    await expect(fresh.loadFonts(missing)).rejects.toMatchObject({ code: 'fonts' });
    await expect(fresh.loadFonts(fonts)).resolves.toBeDefined();
  });
});
