/** Helpers for the tests of the elements. Importing this file also makes any unexpected console output fail a test. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import linkedinJson from '../../notices/linkedin-ai-training-2025.json' with { type: 'json' };
import type { Clock, Notice, OptOutElement } from '../../src/index.js';
import type { Audience, PlanEntry } from '../../src/model/notice.js';

/** The tags of all elements. */
export const tags = [
  'data-use-notice',
  'deadline-banner',
  'opt-out-stepper',
  'data-category-list',
  'authority-positions',
  'objection-letter',
  'notice-timeline',
] as const;

/** The first real notice. */
export const linkedin = linkedinJson as unknown as Notice;

export const sourceRefs = ['letter'];

/** The audiences of a notice with one opt-out group and one plan entry. Default: without a day. */
export const audiencesWith = (entry: Partial<PlanEntry> = {}, more: Partial<Audience> = {}): Audience[] => [
  {
    id: 'users',
    choice: { kind: 'opt-out', sourceRefs },
    plan: [{ state: 'planned', sourceRefs, ...entry }],
    ...more,
  },
];

/** A minimal notice in Dutch and English, with the parts that a test adds or changes. */
export const notice = (parts: Partial<Notice> = {}): Notice => ({
  schemaVersion: '1.0',
  id: 'example',
  defaultLanguage: 'nl',
  languages: ['nl', 'en'],
  title: { nl: 'Example traint AI', en: 'Example trains AI' },
  platform: { name: 'Example' },
  audiences: audiencesWith(),
  sources: [{ id: 'letter', publisher: 'The Regulator', language: 'en' }],
  ...parts,
});

/** A clock that is stopped on a day, `YYYY-MM-DD`, or at an instant. */
export const on = (day: string): Clock => {
  const time = Date.parse(day.includes('T') ? day : `${day}T10:00:00Z`);
  return () => new Date(time);
};

/** The elements, by tag. */
type Tags = Pick<HTMLElementTagNameMap, (typeof tags)[number]>;

/** Options for an element, besides its attributes. */
interface With {
  /** Markup between its tags. Default: a paragraph with "The fallback." */
  children?: string;
  clock?: Clock;
  notice?: unknown;
  /** The parent. Default: a new part of the page, in English. */
  parent?: Element;
}

/** Adds an element with these attributes to the page, and waits until it and its shadow root are rendered. */
export async function show<T extends keyof Tags>(
  tag: T,
  attributes: Attributes = {},
  { children = '<p>The fallback.</p>', parent, ...properties }: With = {},
): Promise<Tags[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = children;
  Object.assign(element, properties);
  (parent ?? (await fixture(html`<div lang="en"></div>`))).append(element);
  await drawn(element);
  return element;
}

type Attributes = Readonly<Record<string, string>>;

/** An element and everything in it, in document order: shadow roots and children. */
export function* everything(root: Element | ShadowRoot): Iterable<Element> {
  if (root instanceof Element) {
    yield root;
    if (root.shadowRoot) yield* everything(root.shadowRoot);
  }
  for (const child of root.children) yield* everything(child);
}

/** Waits until an element and the elements in it are rendered. */
export async function drawn(root: Element): Promise<void> {
  for (const element of everything(root)) await (element as Partial<OptOutElement>).updateComplete;
}

/** All matching elements inside, including shadow roots. */
export function findAll<T extends keyof HTMLElementTagNameMap>(root: Element, tag: T): HTMLElementTagNameMap[T][];
export function findAll(root: Element, selector: string): HTMLElement[];
export function findAll(root: Element, selector: string): Element[] {
  return [...everything(root)].filter((element) => element !== root && element.matches(selector));
}

/** The only matching element inside. */
export function find<T extends keyof HTMLElementTagNameMap>(root: Element, tag: T): HTMLElementTagNameMap[T];
export function find(root: Element, selector: string): HTMLElement;
export function find(root: Element, selector: string): Element {
  const found = findAll(root, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
}

/** The visible text: one line for each block, without folded parts. */
export const visibleText = (root: Element): string =>
  seen(root)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

function seen(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll('\n', ' ');
  if (!(node instanceof HTMLElement)) return '';
  const { display, visibility } = getComputedStyle(node);
  // a slot has no box of its own
  if (display === 'none' || visibility !== 'visible' || (display !== 'contents' && !node.checkVisibility())) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  const nodes = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
  const text = [...nodes].map(seen).join('');
  return display === 'inline' || display === 'contents' ? text : `\n${text}\n`;
}

/** The lines of the visible text. */
export const lines = (root: Element): string[] => visibleText(root).split('\n');

/** The visible text of each matching element inside. */
export const texts = (root: Element, selector: string): string[] => findAll(root, selector).map(visibleText);

/** The only link inside with this text. */
export function link(root: Element, name: string): HTMLAnchorElement {
  const links = findAll(root, 'a');
  const found = links.filter((one) => one.textContent.trim() === name);
  expect(found, `links “${name}” among “${links.map(({ textContent }) => textContent).join('”, “')}”`).to.have.length(
    1,
  );
  return found[0]!;
}

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const { userAgent } = navigator;
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** Defines a test only in engines that support it. */
const itIn =
  (...engines: Engine[]) =>
  (title: string, test: Mocha.AsyncFunc): void => {
    if (engines.includes(engine)) it(title, test);
  };
export const itWhereRolesAreTold = itIn('Chromium', 'WebKit');
export const itWhereMediaAreEmulated = itIn('Chromium');

/** The result of Chromium's `ComputedAccessibilityInfo` flag. */
interface Computed {
  readonly computedRole: string;
  readonly computedName: string;
}

/** Roles as the browser computes them. */
export async function rolesOf(elements: readonly Element[]): Promise<string[]> {
  if (engine === 'Chromium') return elements.map((element) => (element as Element & Computed).computedRole);
  return askAbout(elements, 'roles');
}

/** Names as the browser computes them. */
export async function namesOf(elements: readonly Element[]): Promise<string[]> {
  if (engine === 'Chromium') return elements.map((element) => (element as Element & Computed).computedName);
  return askAbout(elements, 'names');
}

/** Requests them from the browser's driver, see `test/browsers/accessibility.js`. */
function askAbout(elements: readonly Element[], what: 'roles' | 'names'): Promise<string[]> {
  Object.assign(window, { askedAbout: elements });
  return executeServerCommand(what);
}

export const roleOf = async (element: Element): Promise<string> => (await rolesOf([element]))[0]!;
export const nameOf = async (element: Element): Promise<string> => (await namesOf([element]))[0]!;

/** The names of all elements with a role, in document order, without folded parts. */
export async function namesByRole(root: Element, role: string): Promise<string[]> {
  const elements = [...everything(root)].filter((element) => element.checkVisibility());
  const roles = await rolesOf(elements);
  return namesOf(elements.filter((_, index) => roles[index] === role));
}

let others = 0;

/** Defines a new tag for the same kind of element, because each warning appears once for each tag. */
export function anotherTag<T extends keyof Tags>(tag: T): T {
  const another = `${tag}-${String(++others)}`;
  const Base = customElements.get(tag)!;
  customElements.define(another, class extends Base {});
  return another as T;
}

/** Opens every fold. */
export function unfold(root: Element): void {
  for (const details of findAll(root, 'details')) details.open = true;
}

export const isFallback = (element: Element): boolean => element.matches(':state(fallback)');

const heard: string[] = [];
const { error, warn } = console;

/**
 * Returns the console output since the test began or since the last call. Output that a test does not read fails it.
 */
export const said = (): string[] => heard.splice(0);

addEventListener('unhandledrejection', ({ reason }) => heard.push(`unhandled rejection: ${String(reason)}`));

beforeEach(() => {
  console.warn = console.error = (...line: unknown[]) => heard.push(line.map(String).join(' '));
});

afterEach(function () {
  Object.assign(console, { error, warn });
  const unexpected = said();
  // a failed test may not have read it
  if (this.currentTest?.state !== 'failed') expect(unexpected.join('\n'), 'unexpected console output').to.equal('');
});

after(async () => {
  // rejections are reported with a delay
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(said().join('\n'), 'unexpected console output after the last test').to.equal('');
});
