/**
 * Compares the accessibility tree, with roles and names, with the snapshots in `test/snapshots/`. After an intended
 * change, run `UPDATE=1 npx tsx --test test/pages/accessibility.tree.test.ts` and review the diff.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { State } from '../states.js';
import { useSite } from './browser.js';
import { openStates, stateNamed, TAGS } from './states.js';

const FOLDER = 'test/snapshots';

/** The states in the snapshots, by element. */
const SNAPSHOT_STATES = {
  'deadline-banner': ['upcoming', 'last-day-dutch', 'in-effect', 'withdrawn', 'sources-differ-unfolded', 'fallback'],
  'opt-out-stepper': ['settings-by-attributes', 'two-routes', 'linkedin-dutch-unfolded', 'five-routes', 'ticked-off'],
  'data-category-list': ['all-groups', 'all-groups-dutch-unfolded', 'people'],
  'notice-timeline': ['days-left-dutch', 'a-year-later-dutch', 'today-unknown'],
  'authority-positions': ['two-authorities', 'updated-and-overtaken', 'linkedin-updated-dutch-unfolded'],
  'objection-letter': ['closed', 'written', 'other-law-unfolded', 'other-basis'],
  'data-use-notice': [
    'linkedin-days-left-dutch',
    'linkedin-a-year-later-dutch-unfolded',
    'minimal',
    'example-arabic',
    'data-only',
  ],
} as const;

/** The used properties of a node of the browser's accessibility tree. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Inline roles, and how each is written in a line of text. */
const INLINE: Readonly<Record<string, (text: string) => string>> = {
  StaticText: (text) => text,
  ListMarker: (text) => text,
  strong: (text) => text,
  time: (text) => text,
  link: (text) => `[${text}]`,
};
/** More familiar names for roles of the browser. */
const ROLES: Readonly<Record<string, string>> = {
  Details: 'fold',
  DisclosureTriangle: 'button to unfold',
  LabelText: 'label',
  listitem: 'item',
};
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  checkbox: ['checked'],
  DisclosureTriangle: ['expanded'],
};

/** Returns the accessibility tree of the state: an indented line for each node, links in brackets. */
async function treeOf(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child || child.role?.value === 'InlineTextBox') return [];
      return child.ignored || (child.role?.value === 'generic' && !child.name?.value) ? children(child) : [child];
    });
  const isInline = (node: AxNode): boolean =>
    Object.hasOwn(INLINE, node.role?.value ?? '') && children(node).every(isInline);
  const textOf = (node: AxNode): string => {
    const below = children(node);
    const text = below.length ? below.map(textOf).join('') : (node.name?.value ?? '');
    return INLINE[node.role?.value ?? '']!(text);
  };
  function linesOf(node: AxNode, depth: number): string[] {
    const indent = '  '.repeat(depth);
    const role = node.role?.value ?? '';
    const name = node.name?.value ? ` “${node.name.value}”` : '';
    const properties = (node.properties ?? [])
      .filter((one) => PROPERTIES[role]?.includes(one.name))
      .map((one) => `, ${one.name} ${String(one.value.value)}`);
    const head = `${indent}${ROLES[role] ?? role}${name}${properties.join('')}`;
    // join inline text between blocks
    const lines: string[] = [];
    let text = '';
    const endText = () => {
      if (text.trim()) lines.push(text.trim());
      text = '';
    };
    for (const child of children(node)) {
      if (isInline(child)) {
        text += textOf(child);
        continue;
      }
      endText();
      lines.push(...linesOf(child, depth + 1));
    }
    endText();
    const [first = '', ...rest] = lines;
    // the text of a heading is the same as its name, unless it contains a link
    if (!rest.length && first && !first.startsWith(' ')) {
      return [`${head}${first === node.name?.value ? '' : `: ${first}`}`];
    }
    return [head, ...lines.map((line) => (line.startsWith(' ') ? line : `${indent}  ${line}`))];
  }
  const main = nodes.find(({ role }) => role?.value === 'main')!;
  // without the headings and links around the state
  const inside = children(main).slice(3, -1);
  return inside.flatMap((node) => linesOf(node, 0)).join('\n');
}

const site = useSite();

describe('the accessibility tree, with roles and names, of', () => {
  for (const tag of TAGS) {
    test(`<${tag}> matches ${FOLDER}/${tag}.txt`, async (t) => {
      const { page, show } = await openStates(site, t);
      const parts: string[] = [];
      for (const name of SNAPSHOT_STATES[tag]) {
        const state: State = stateNamed(`${tag}--${name}`);
        await show(state);
        parts.push(`=== ${name} (${state.lang}, ${state.now})\n${await treeOf(page)}\n`);
      }
      const tree = parts.join('\n');
      const file = `${FOLDER}/${tag}.txt`;
      if (process.env['UPDATE']) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, tree);
      }
      assert.equal(tree, readFileSync(file, 'utf8'), `${file}: if the change is intended, run the tests with UPDATE=1`);
    });
  }
});
